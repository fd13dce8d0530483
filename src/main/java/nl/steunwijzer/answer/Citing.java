package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Digest;
import nl.steunwijzer.library.Extract;

/** Makes of what proves a sentence a citation that can be followed. */
final class Citing {

  private final Knowledge knowledge;
  private final LocalDate today;

  Citing(Knowledge knowledge, LocalDate today) {
    this.knowledge = knowledge;
    this.today = today;
  }

  Citation cite(int number, Evidence evidence) {
    return switch (evidence) {
      case Passage passage -> cite(number, passage);
      case Extract extract -> cite(number, extract);
      default -> throw new IllegalArgumentException("neither card nor document: " + evidence.id());
    };
  }

  private Citation cite(int number, Passage passage) {
    Topic topic = knowledge.topic(passage.topic());
    List<CitedSource> sources =
        topic.sourcesOf(passage).stream().map(source -> CitedSource.of(source, today)).toList();
    return new Citation(
        number,
        Optional.of(topic.slug()),
        Optional.empty(),
        Optional.empty(),
        topic.name(),
        passage.id(),
        passage.text(),
        Digest.of(passage.text()),
        passage.language(),
        "/regelingen/%s#%s".formatted(topic.slug(), passage.anchor()),
        sources.getFirst(),
        sources.subList(1, sources.size()));
  }

  private Citation cite(int number, Extract extract) {
    return new Citation(
        number,
        Optional.empty(),
        Optional.of(extract.document()),
        extract.page(),
        extract.description().title(),
        extract.id(),
        extract.text(),
        Digest.of(extract.text()),
        extract.language(),
        "/documenten/%s#%s".formatted(extract.document(), extract.anchor()),
        CitedSource.of(extract.description().source(), today),
        List.of());
  }
}
