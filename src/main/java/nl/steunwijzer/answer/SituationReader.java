package nl.steunwijzer.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;

/**
 * Reads what somebody tells of their situation, as far as turns of phrase give it away. Of what was
 * said several times the last counts; of two different things in one message neither does, because
 * nobody knows which is meant.
 */
final class SituationReader {

  private static final Patterns<Phase> PHASES = Patterns.load("phases.yaml", Phase.class);
  private static final Patterns<LegalForm> FORMS =
      Patterns.load("legal-forms.yaml", LegalForm.class);
  private static final Patterns<Benefit> BENEFITS = Patterns.load("benefits.yaml", Benefit.class);
  private static final Patterns<Circumstance> CIRCUMSTANCES =
      Patterns.load("circumstances.yaml", Circumstance.class);

  private SituationReader() {}

  /**
   * Reads the question and what the same person said before it.
   *
   * @param wanted the question without what is ruled out: who wants no bv has none
   */
  static Situation read(Question question, String wanted) {
    List<String> newestFirst =
        Stream.concat(
                Stream.of(wanted),
                question.history().reversed().stream()
                    .filter(turn -> turn.speaker() == Question.Speaker.USER)
                    .map(Question.Turn::text))
            .toList();
    return new Situation(
        newest(newestFirst, text -> PHASES.allIn(text, Phase.class)),
        newest(newestFirst, text -> FORMS.allIn(text, LegalForm.class)),
        newest(newestFirst, ToldFigures::staff),
        newest(newestFirst, ToldFigures::years),
        newest(newestFirst, ToldFigures::amounts),
        newest(newestFirst, ToldFigures::revenues),
        newest(newestFirst, SituationReader::benefits),
        newest(newestFirst, Regions::in),
        Arrays.stream(Circumstance.values())
            .filter(each -> newestFirst.stream().anyMatch(text -> CIRCUMSTANCES.isIn(text, each)))
            .toList());
  }

  /** What the newest message tells that tells anything. */
  private static <T> Optional<T> newest(List<String> newestFirst, Function<String, Set<T>> told) {
    return newestFirst.stream()
        .map(told)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.iterator().next());
  }

  private static Set<Benefit> benefits(String text) {
    Set<Benefit> found = BENEFITS.allIn(text, Benefit.class);
    Set<Benefit> named = EnumSet.noneOf(Benefit.class);
    found.stream().filter(benefit -> benefit != Benefit.OTHER).forEach(named::add);
    return named.isEmpty() ? found : named;
  }
}
