package nl.steunwijzer.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Role;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.web.AnswerView.AssumptionView;
import nl.steunwijzer.web.AnswerView.BlockView;
import nl.steunwijzer.web.AnswerView.CauseView;
import nl.steunwijzer.web.AnswerView.MarkView;
import nl.steunwijzer.web.AnswerView.OriginView;
import nl.steunwijzer.web.AnswerView.ReportView;
import nl.steunwijzer.web.AnswerView.SentenceView;
import nl.steunwijzer.web.AnswerView.SourceView;

/** Makes of answers what stands on a page. */
final class AnswerViews {

  private final Ui ui;
  private final Knowledge knowledge;
  private final LocalDate today;

  AnswerViews(Ui ui, Services services) {
    this.ui = ui;
    this.knowledge = services.catalogue().knowledge();
    this.today = services.today();
  }

  AnswerView of(String question, Answer answer) {
    return new AnswerView(
        ui,
        answer.id(),
        question,
        answer.language().tag(),
        answer.status() == AnswerStatus.CRISIS,
        announcement(answer),
        new String(JsonInput.write(answer.understood().situation()), StandardCharsets.UTF_8),
        Optional.of(answer.understood().question()).filter(read -> !read.equals(question)),
        answer.understood().assumptions().stream().map(AssumptionView::of).toList(),
        blocks(answer),
        answer.choices(),
        answer.citations().stream().map(citation -> source(answer, citation)).toList(),
        answer.topics().stream().flatMap(this::topic).toList(),
        answer.followUps(),
        answer.contact().stream().toList(),
        sentences(answer),
        Arrays.stream(Cause.values())
            .map(cause -> new CauseView(cause.code(), ui.labels().of("cause", cause.code())))
            .toList(),
        new PlainAnswer(ui, question, answer).takeAway(),
        !answer.citations().isEmpty());
  }

  private String announcement(Answer answer) {
    return switch (answer.citations().size()) {
      case 0 -> ui.say("answerReady");
      case 1 -> ui.say("answerReadyOne");
      default -> ui.say("answerReadyMany", answer.citations().size());
    };
  }

  /** A topic of which the card is gone is left out. */
  private Stream<TopicView> topic(Answer.TopicRef topic) {
    return knowledge.find(topic.slug()).stream()
        .map(card -> TopicView.of(ui, card, topic.fit(), today));
  }

  /** What we state; a greeting is neither right nor wrong. */
  private static List<ReportView> sentences(Answer answer) {
    Predicate<Sentence> states = sentence -> !sentence.citations().isEmpty();
    return IntStream.range(0, answer.sentences().size())
        .filter(place -> states.test(answer.sentences().get(place)))
        .mapToObj(place -> new ReportView(place, answer.sentences().get(place).text()))
        .toList();
  }

  private List<BlockView> blocks(Answer answer) {
    List<BlockView> blocks = new ArrayList<>();
    List<Sentence> together = new ArrayList<>();
    for (Sentence sentence : answer.sentences()) {
      if (!together.isEmpty() && together.getFirst().role() != sentence.role()) {
        blocks.add(block(answer, together));
        together.clear();
      }
      together.add(sentence);
    }
    if (!together.isEmpty()) {
      blocks.add(block(answer, together));
    }
    return blocks;
  }

  private BlockView block(Answer answer, List<Sentence> sentences) {
    Role role = sentences.getFirst().role();
    return new BlockView(
        role == Role.ANSWER,
        role == Role.STEP,
        role == Role.CAUTION,
        role == Role.ADVICE_HUMAN,
        role == Role.NOTICE,
        items(answer, sentences));
  }

  /** Sentences of one passage belong to one item; they differ from their neighbours by citation. */
  private List<List<SentenceView>> items(Answer answer, List<Sentence> sentences) {
    List<List<SentenceView>> items = new ArrayList<>();
    List<Integer> before = List.of(-1);
    for (Sentence sentence : sentences) {
      if (!sentence.citations().equals(before) || sentence.citations().isEmpty()) {
        items.add(new ArrayList<>());
      }
      items.getLast().add(sentence(answer, sentence));
      before = sentence.citations();
    }
    return items;
  }

  private SentenceView sentence(Answer answer, Sentence sentence) {
    return new SentenceView(
        sentence.text(),
        sentence.citations().stream().map(number -> mark(answer, number)).toList());
  }

  private MarkView mark(Answer answer, int number) {
    CitedSource source = answer.citation(number).source();
    String date = ui.labels().dateOrNone(source.asOf());
    return new MarkView(
        number,
        "#" + anchor(answer, number),
        "%s %d: %s, %s".formatted(ui.say("source"), number, source.publisher(), date));
  }

  private SourceView source(Answer answer, Citation citation) {
    List<OriginView> origins =
        Stream.concat(Stream.of(citation.source()), citation.otherSources().stream())
            .map(source -> OriginView.of(ui, source))
            .toList();
    return new SourceView(
        citation.number(),
        anchor(answer, citation.number()),
        citation.quote(),
        citation.language(),
        citation.title(),
        ui.url(citation.url()),
        citation.topic().isPresent(),
        citation.page(),
        origins);
  }

  private static String anchor(Answer answer, int number) {
    return "bron-" + answer.id() + "-" + number;
  }
}
