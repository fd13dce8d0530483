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
    String id,
    String question,
    String language,
    boolean crisis,
    List<String> assumptions,
    List<BlockView> blocks,
    List<Clarification.Choice> choices,
    List<SourceView> sources,
    List<TopicView> topics,
    List<String> followUps,
    List<Person> contacts,
    boolean proven) {

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

  static AnswerView of(String question, Answer answer) {
    return new AnswerView(
        answer.id(),
        question,
        answer.language().tag(),
        answer.status() == AnswerStatus.CRISIS,
        answer.understood().assumptions().stream().map(Assumption::text).toList(),
        blocks(answer),
        answer.choices(),
        answer.citations().stream().map(citation -> source(answer, citation)).toList(),
        answer.topics().stream().map(AnswerView::topic).toList(),
        answer.followUps(),
        answer.contact().stream().toList(),
        !answer.citations().isEmpty());
  }

  private static List<BlockView> blocks(Answer answer) {
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

  private static BlockView block(Answer answer, List<Sentence> sentences) {
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
  private static List<List<SentenceView>> items(Answer answer, List<Sentence> sentences) {
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

  private static SentenceView sentence(Answer answer, Sentence sentence) {
    List<MarkView> marks =
        sentence.citations().stream()
            .map(
                number ->
                    new MarkView(
                        number,
                        "#" + anchor(answer, number),
                        label(answer.citation(number).source())))
            .toList();
    return new SentenceView(sentence.text(), marks);
  }

  private static String label(CitedSource source) {
    return source.publisher() + ", " + Labels.date(source.asOf()).orElse("zonder datum");
  }

  private static SourceView source(Answer answer, Citation citation) {
    List<OriginView> origins = new ArrayList<>();
    origins.add(origin(citation.source()));
    citation.otherSources().forEach(source -> origins.add(origin(source)));
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

  static OriginView origin(CitedSource source) {
    return new OriginView(
        source.title(),
        source.publisher(),
        source.url().orElse(""),
        source.url().isPresent(),
        Labels.date(source.asOf()),
        Labels.age(source.asOf(), source.stale(), "oude bron"));
  }

  static TopicView topic(Answer.TopicRef topic) {
    return new TopicView(
        topic.name(),
        topic.url(),
        topic.summary(),
        Labels.of("kind", topic.kind()),
        topic.status().code(),
        Labels.of("status", topic.status()));
  }

  private static String anchor(Answer answer, int number) {
    return "bron-" + answer.id() + "-" + number;
  }

  /** What a screen reader is told when the answer is there. */
  String announcement() {
    String count = sources.size() == 1 ? "1 bron" : sources.size() + " bronnen";
    return proven ? "Antwoord klaar, " + count : "Antwoord klaar";
  }
}
