package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.Optional;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DocumentsFound;

/** Decides what kind of answer a message gets, and has it written. */
final class Composer {

  private final Catalogue catalogue;
  private final LocalDate today;

  Composer(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  Draft compose(Understanding understood, Retrieval found) {
    Refusals refusals = new Refusals(catalogue, FixedTexts.in(understood.language()));
    Optional<Signal> signal = understood.signal().filter(heard -> counts(heard, understood));
    if (signal.isPresent()) {
      return signal.get() == Signal.VAGUE ? refusals.askBack() : refusals.to(signal.get());
    }
    return withHelpLine(understood, unsignalled(understood, found, refusals));
  }

  /** The draft for a message in which nothing was heard that must be met first. */
  private Draft unsignalled(Understanding understood, Retrieval found, Refusals refusals) {
    boolean unnamed = understood.named().isEmpty();
    if (found.topics().isEmpty()) {
      return fromDocuments(understood, found, found.documents(), refusals);
    }
    if (unnamed && found.vague()) {
      return refusals.askBack();
    }
    Optional<String> unknown = refusals.unknownScheme(understood);
    if (unknown.isPresent()) {
      return fromDocuments(understood, found, found.documents().holding(unknown.get()), refusals);
    }
    // A message may lean on what was said before and yet hold no word that finds anything.
    if (found.topics().isEmpty() || Doubt.isTooMuch(understood, found, catalogue)) {
      return Doubt.reason(understood.guess())
          .map(refusals::to)
          .orElseGet(() -> fromDocuments(understood, found, found.documents(), refusals));
    }
    Draft draft = new EmbeddedComposer(catalogue, today).compose(understood, found);
    return tellWhatIsLeft(understood, withDocuments(understood, draft, found));
  }

  /** What no card covers may stand in a document. */
  private Draft fromDocuments(
      Understanding understood, Retrieval found, DocumentsFound documents, Refusals refusals) {
    return documentComposer(understood)
        .alone(understood, documents)
        .orElseGet(() -> refusals.uncovered(understood, found));
  }

  /** Who is asked something back gets the first steps only. */
  private Draft withDocuments(Understanding understood, Draft draft, Retrieval found) {
    return draft.status() == AnswerStatus.CLARIFY
        ? draft
        : documentComposer(understood).besides(understood, draft, found.documents());
  }

  private DocumentComposer documentComposer(Understanding understood) {
    return new DocumentComposer(catalogue, today, understood.language());
  }

  /** What is said when not a sentence of a draft could be proven. */
  Draft refuse(Understanding understood, Retrieval found) {
    return new Refusals(catalogue, FixedTexts.in(understood.language()))
        .uncovered(understood, found);
  }

  /** A message that names one of our topics, or goes on about one, is about that topic. */
  private static boolean counts(Signal signal, Understanding understood) {
    return switch (signal) {
      case OUT_OF_SCOPE -> understood.named().isEmpty();
      case VAGUE -> understood.named().isEmpty() && understood.context().subject().isEmpty();
      default -> true;
    };
  }

  /** Where somebody may be in despair, the help line comes first, be there an answer or not. */
  private static Draft withHelpLine(Understanding understood, Draft draft) {
    return Listener.mayBeDespair(understood.text())
        ? draft.after(new Line.Notice(FixedTexts.in(understood.language()).get("crisis.perhaps")))
        : draft;
  }

  /** Of several questions in one message, says which one our sources do not cover. */
  private static Draft tellWhatIsLeft(Understanding understood, Draft draft) {
    if (understood.left().isEmpty()) {
      return draft;
    }
    String text =
        FixedTexts.in(understood.language()).get("partial", String.join(" ", understood.left()));
    return draft.partly(new Line.Notice(text));
  }
}
