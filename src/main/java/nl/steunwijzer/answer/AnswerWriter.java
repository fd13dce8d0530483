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
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Evidence;
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
    draft.evidence().forEach(this::cite);
  }

  /** Tells one proven line. */
  void tell(Line line) {
    List<? extends Evidence> evidence =
        line instanceof Line.Claim claim ? claim.evidence() : List.of();
    List<Integer> numbers = evidence.stream().map(each -> cite(each).number()).toList();
    Sentence sentence = new Sentence(line.text(), numbers, line.role());
    sentences.add(sentence);
    progress.sentence(sentence);
  }

  /** Whether a sentence that was told rests on this. */
  boolean hasTold(Evidence evidence) {
    return Optional.ofNullable(citations.get(evidence.id())).filter(this::isUsed).isPresent();
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
        draft.topics().stream()
            .map(topic -> TopicRef.of(topic, today, understood.situation()))
            .toList(),
        draft.followUps(),
        draft.choices(),
        new People(catalogue).toTurnTo(draft),
        generator);
  }

  private boolean isUsed(Citation citation) {
    return sentences.stream().anyMatch(each -> each.citations().contains(citation.number()));
  }

  private Citation cite(Evidence evidence) {
    Citation known = citations.get(evidence.id());
    if (known != null) {
      return known;
    }
    Citation citation =
        new Citing(catalogue.knowledge(), today).cite(citations.size() + 1, evidence);
    citations.put(evidence.id(), citation);
    progress.citation(citation);
    return citation;
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
