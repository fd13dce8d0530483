package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Word;

/** Decides what kind of answer a message gets, and has it written. */
final class Composer {

  private static final Pattern QUESTION_END = Pattern.compile("(?<=\\?)\\s+");

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
      return refusals.to(signal.get());
    }
    boolean unnamed = understood.named().isEmpty();
    if (!found.enough() || (unnamed && refusals.unknownScheme(understood).isPresent())) {
      return refusals.uncovered(understood, found);
    }
    return tellWhatIsLeft(understood, new EmbeddedComposer(catalogue, today).compose(understood, found));
  }

  /** A message that names one of our topics is about that topic, whatever else it mentions. */
  private static boolean counts(Signal signal, Understanding understood) {
    return signal != Signal.OUT_OF_SCOPE || understood.named().isEmpty();
  }

  /** Of several questions in one message, says which one our sources do not cover. */
  private Draft tellWhatIsLeft(Understanding understood, Draft draft) {
    List<String> parts = List.of(QUESTION_END.split(understood.text()));
    Optional<String> left =
        parts.stream().filter(part -> parts.size() > 1 && isUncovered(part, understood)).findFirst();
    if (left.isEmpty()) {
      return draft;
    }
    List<Line> lines = new ArrayList<>(draft.lines());
    lines.add(new Line.Notice(FixedTexts.in(understood.language()).get("partial", left.get())));
    return new Draft(
        AnswerStatus.PARTIAL,
        lines,
        draft.topics(),
        draft.followUps(),
        draft.choices(),
        draft.assumptions());
  }

  private boolean isUncovered(String part, Understanding understood) {
    if (!catalogue.mentions(part).isEmpty()) {
      return false;
    }
    List<Word> words = catalogue.questionWords(part, understood.language());
    return !words.isEmpty()
        && catalogue.topics(words, understood.language()).stream()
            .limit(3)
            .noneMatch(Retriever::isEnough);
  }
}
