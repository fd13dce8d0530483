package nl.steunwijzer.answer;

import java.util.List;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.gate.Judge;
import nl.steunwijzer.gate.Verdict;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.search.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a sentence of a draft through only if its passages prove it, whoever wrote it. */
final class Gate {

  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final Judge judge;

  Gate(Catalogue catalogue) {
    this.judge = new Judge(catalogue);
  }

  /** The draft with only its notices and proven sentences. */
  Draft pass(Draft draft) {
    return draft.with(draft.lines().stream().filter(this::mayPass).toList()).tidy();
  }

  /** Whether one sentence is proven, and if not, why not. */
  Verdict judge(Line.Claim claim) {
    return judge.judge(claim.text(), claim.evidence());
  }

  /** Whether a sentence says what one of the others denies in almost the same words. */
  boolean isDenied(Line.Claim claim, List<Passage> others) {
    return judge.isDenied(claim.text(), claim.evidence(), others);
  }

  private boolean mayPass(Line line) {
    return switch (line) {
      case Line.Notice notice -> true;
      case Line.Lead lead -> true;
      case Line.Claim claim -> mayPass(claim);
    };
  }

  private boolean mayPass(Line.Claim claim) {
    Verdict verdict = judge(claim);
    verdict.reason().ifPresent(reason -> LOG.info("Dropped an unproven sentence: {}", reason));
    return verdict.passes();
  }
}
