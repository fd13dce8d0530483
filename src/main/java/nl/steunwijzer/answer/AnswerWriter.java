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
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;

/**
 * Writes a proven answer out line by line: numbers the citations and adds what a reader needs
 * beside the text. For one answer.
 */
final class AnswerWriter {

  private final Catalogue catalogue;
  private final LocalDate today;
  private final Progress progress;
  private final Map<String, Citation> citations = new LinkedHashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  AnswerWriter(Catalogue catalogue, LocalDate today, Progress progress) {
    this.catalogue = catalogue;
    this.today = today;
    this.progress = progress;
  }

  /** Tells what the answer will rest on, before it is written. */
  void announce(Draft draft) {
    draft.passages().forEach(this::cite);
  }

  /** Tells one proven line. */
  void tell(Line line) {
    List<Passage> evidence = line instanceof Line.Claim claim ? claim.evidence() : List.of();
    List<Integer> numbers = evidence.stream().map(passage -> cite(passage).number()).toList();
    Sentence sentence = new Sentence(line.text(), numbers, line.role());
    sentences.add(sentence);
    progress.sentence(sentence);
  }

  /** Whether a sentence that was told rests on this passage. */
  boolean hasTold(Passage passage) {
    return Optional.ofNullable(citations.get(passage.id())).filter(this::isUsed).isPresent();
  }

  /** The whole answer; what was announced and not used is left out. */
  Answer finish(Understanding understood, Draft draft, Generator generator) {
    return new Answer(
        UlidCreator.getMonotonicUlid().toString(),
        draft.status(),
        understood.language(),
        understood.toldWith(draft.assumptions()),
        text(sentences),
        List.copyOf(sentences),
        citations.values().stream().filter(this::isUsed).toList(),
        draft.topics().stream().map(this::ref).toList(),
        draft.followUps(),
        draft.choices(),
        new People(catalogue).toTurnTo(draft),
        generator);
  }

  private boolean isUsed(Citation citation) {
    return sentences.stream().anyMatch(each -> each.citations().contains(citation.number()));
  }

  private Citation cite(Passage passage) {
    Citation known = citations.get(passage.id());
    if (known != null) {
      return known;
    }
    Citation citation = citation(citations.size() + 1, passage);
    citations.put(passage.id(), citation);
    progress.citation(citation);
    return citation;
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
