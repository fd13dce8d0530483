package nl.steunwijzer.answer;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.answer.Answer.Understood;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;

/**
 * Writes a proven draft out: numbers the citations and adds what a reader needs beside the text.
 */
final class AnswerWriter {

  private static final String EMBEDDED = "embedded";

  private final Catalogue catalogue;
  private final LocalDate today;

  AnswerWriter(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  Answer write(Understanding understood, Draft draft) {
    Map<String, Citation> citations = new LinkedHashMap<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Line line : draft.lines()) {
      sentences.add(sentence(line, citations));
    }
    return new Answer(
        UlidCreator.getMonotonicUlid().toString(),
        draft.status(),
        understood.language(),
        new Understood(understood.text(), draft.assumptions()),
        text(sentences),
        sentences,
        List.copyOf(citations.values()),
        draft.topics().stream().map(this::ref).toList(),
        draft.followUps(),
        draft.choices(),
        new People(catalogue).toTurnTo(draft),
        EMBEDDED);
  }

  private Sentence sentence(Line line, Map<String, Citation> citations) {
    List<Passage> evidence = line instanceof Line.Claim claim ? claim.evidence() : List.of();
    List<Integer> numbers =
        evidence.stream().map(passage -> cite(passage, citations).number()).toList();
    return new Sentence(line.text(), numbers, line.role());
  }

  private Citation cite(Passage passage, Map<String, Citation> citations) {
    return citations.computeIfAbsent(passage.id(), id -> citation(citations.size() + 1, passage));
  }

  private Citation citation(int number, Passage passage) {
    Topic topic = catalogue.topicOf(passage);
    List<CitedSource> sources =
        topic.sourcesOf(passage).stream().map(source -> CitedSource.of(source, today)).toList();
    return new Citation(
        number,
        topic.slug(),
        topic.name(),
        passage.id(),
        passage.text(),
        passage.language(),
        url(topic) + "#" + passage.anchor(),
        sources.getFirst(),
        sources.subList(1, sources.size()));
  }

  private TopicRef ref(Topic topic) {
    return new TopicRef(
        topic.slug(),
        topic.name(),
        topic.kind(),
        topic.availability(today),
        topic.header().summary(),
        url(topic));
  }

  private static String url(Topic topic) {
    return "/regelingen/" + topic.slug();
  }

  /** Steps, cautions and notices each begin a new line; the rest runs on. */
  private static String text(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    Optional<Role> before = Optional.empty();
    for (Sentence sentence : sentences) {
      boolean runsOn = before.equals(Optional.of(sentence.role())) && sentence.role() != Role.STEP;
      text.append(before.isEmpty() ? "" : runsOn ? " " : "\n").append(marked(sentence));
      before = Optional.of(sentence.role());
    }
    return text.toString();
  }

  private static String marked(Sentence sentence) {
    String marks =
        sentence.citations().stream()
            .map(number -> " [" + number + "]")
            .collect(Collectors.joining());
    return sentence.text() + marks;
  }
}
