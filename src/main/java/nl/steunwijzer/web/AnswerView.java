package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.Person;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Assumption;
import nl.steunwijzer.answer.Role;
import nl.steunwijzer.knowledge.Clarification;

/** A question with its answer, as it stands on the page and as a script inserts it. */
@JStache(path = "exchange")
record AnswerView(
    Ui ui,
    String id,
    String question,
    String language,
    boolean crisis,
    List<Assumption> assumptions,
    List<BlockView> blocks,
    List<Clarification.Choice> choices,
    List<SourceView> sources,
    List<TopicView> topics,
    List<String> followUps,
    List<Person> contacts,
    boolean proven)
    implements View {

  /** Sentences of one role that stand together. */
  record BlockView(
      boolean paragraph,
      boolean steps,
      boolean caution,
      boolean human,
      boolean notice,
      List<List<SentenceView>> items) {}

  record SentenceView(String text, List<MarkView> marks) {}

  record MarkView(int number, String target, String label) {}

  record SourceView(
      int number,
      String anchor,
      String quote,
      String language,
      String from,
      String fromUrl,
      boolean card,
      Optional<Integer> page,
      List<OriginView> origins) {}

  /** A source under a quote; there is an age if the fact is old or undated. */
  record OriginView(
      String title,
      String publisher,
      String url,
      boolean linked,
      Optional<String> date,
      Optional<String> age) {}

  record TopicView(
      String name, String url, String summary, String kind, String status, String statusLabel) {}

  static AnswerView of(Ui ui, String question, Answer answer) {
    return new AnswerView(
        ui,
        answer.id(),
        question,
        answer.language().tag(),
        answer.status() == AnswerStatus.CRISIS,
        answer.understood().assumptions(),
        blocks(ui, answer),
        answer.choices(),
        answer.citations().stream().map(citation -> source(ui, answer, citation)).toList(),
        answer.topics().stream().map(topic -> topic(ui, topic)).toList(),
        answer.followUps(),
        answer.contact().stream().toList(),
        !answer.citations().isEmpty());
  }

  private static List<BlockView> blocks(Ui ui, Answer answer) {
    List<BlockView> blocks = new ArrayList<>();
    List<Sentence> together = new ArrayList<>();
    for (Sentence sentence : answer.sentences()) {
      if (!together.isEmpty() && together.getFirst().role() != sentence.role()) {
        blocks.add(block(ui, answer, together));
        together.clear();
      }
      together.add(sentence);
    }
    if (!together.isEmpty()) {
      blocks.add(block(ui, answer, together));
    }
    return blocks;
  }

  private static BlockView block(Ui ui, Answer answer, List<Sentence> sentences) {
    Role role = sentences.getFirst().role();
    return new BlockView(
        role == Role.ANSWER,
        role == Role.STEP,
        role == Role.CAUTION,
        role == Role.ADVICE_HUMAN,
        role == Role.NOTICE,
        items(ui, answer, sentences));
  }

  /** Sentences of one passage belong to one item; they differ from their neighbours by citation. */
  private static List<List<SentenceView>> items(Ui ui, Answer answer, List<Sentence> sentences) {
    List<List<SentenceView>> items = new ArrayList<>();
    List<Integer> before = List.of(-1);
    for (Sentence sentence : sentences) {
      if (!sentence.citations().equals(before) || sentence.citations().isEmpty()) {
        items.add(new ArrayList<>());
      }
      items.getLast().add(sentence(ui, answer, sentence));
      before = sentence.citations();
    }
    return items;
  }

  private static SentenceView sentence(Ui ui, Answer answer, Sentence sentence) {
    List<MarkView> marks =
        sentence.citations().stream()
            .map(
                number ->
                    new MarkView(
                        number,
                        "#" + anchor(answer, number),
                        label(ui, number, answer.citation(number).source())))
            .toList();
    return new SentenceView(sentence.text(), marks);
  }

  private static String label(Ui ui, int number, CitedSource source) {
    String date = ui.labels().date(source.asOf()).orElseGet(() -> ui.labels().of("age", "undated"));
    return "%s %d: %s, %s".formatted(ui.say("source"), number, source.publisher(), date);
  }

  private static SourceView source(Ui ui, Answer answer, Citation citation) {
    List<OriginView> origins = new ArrayList<>();
    origins.add(origin(ui, citation.source()));
    citation.otherSources().forEach(source -> origins.add(origin(ui, source)));
    return new SourceView(
        citation.number(),
        anchor(answer, citation.number()),
        citation.quote(),
        citation.language(),
        citation.title(),
        citation.url(),
        citation.topic().isPresent(),
        citation.page(),
        origins);
  }

  static OriginView origin(Ui ui, CitedSource source) {
    return new OriginView(
        source.title(),
        source.publisher(),
        source.url().orElse(""),
        source.url().isPresent(),
        ui.labels().date(source.asOf()),
        ui.labels().age(source.asOf(), source.stale(), "source"));
  }

  static TopicView topic(Ui ui, Answer.TopicRef topic) {
    return new TopicView(
        topic.name(),
        topic.url(),
        topic.summary(),
        ui.labels().of("kind", topic.kind()),
        topic.status().code(),
        ui.labels().of("status", topic.status()));
  }

  private static String anchor(Answer answer, int number) {
    return "bron-" + answer.id() + "-" + number;
  }

  /** What a screen reader is told when the answer is there. */
  String announcement() {
    if (!proven) {
      return ui.say("answerReady");
    }
    return sources.size() == 1
        ? ui.say("answerReadyOne")
        : ui.say("answerReadyMany", sources.size());
  }
}
