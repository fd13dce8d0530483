package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.ToDoubleFunction;

/**
 * What is measured, in the order in which it is shown, with the targets that were set when the
 * questions were written. The words for it are in {@code measures.properties}.
 */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
public enum Measure {
  FIRST(Part.ALL, Score::first, Target.atLeast(0.85)),
  AMONG_THREE(Part.ALL, Score::amongThree, Target.atLeast(0.95)),
  RECALL_5(Part.ALL, Score::recall5, Target.atLeast(0.97)),
  NDCG_10(Part.ALL, Score::ndcg10, Target.atLeast(0.92)),
  ANSWERED(Part.ALL, Score::answered, Target.atLeast(0.95)),
  WRONGLY_REFUSED(Part.ALL, Score::wronglyRefused, Target.atMost(0.03)),
  REFUSED(Part.ALL, Score::refused),
  REFUSED_RIGHTLY(Part.ALL, Score::refusedRightly, Target.atLeast(0.97)),
  FIGURES(Part.ALL, Score::figures),
  CRISIS(Part.ALL, Score::crisis, Target.atLeast(1)),
  FALSE_ALARMS(Part.ALL, Score::falseAlarms, Target.atMost(0.03)),
  RIGHT(Part.ALL, Score::right),
  UNSUPPORTED(Part.ALL, Score::unsupported, Target.atMost(0)),
  ENGLISH_RECALL_5(Part.ENGLISH, Score::recall5, Target.atLeast(0.90)),
  MULTI_TURN(Part.MULTI_TURN, Score::amongThree, Target.atLeast(0.95)),
  GATE_STOPPED(Part.PAIRS, score -> Double.NaN, Target.atLeast(0.99)),
  GATE_PASSED(Part.PAIRS, score -> Double.NaN, Target.atLeast(0.93));

  /** Over which of the questions it is measured. */
  enum Part {
    ALL,
    ENGLISH,
    MULTI_TURN,
    /** Over no questions, but over sentences with their evidence: {@link GateMeasurement}. */
    PAIRS
  }

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("nl.steunwijzer.evaluation.measures", Locale.ROOT);

  private final Part part;

  // A method reference and a record: neither has state that changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final ToDoubleFunction<Score> figure;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<Target> target;

  Measure(Part part, ToDoubleFunction<Score> figure) {
    this(part, figure, Optional.empty());
  }

  Measure(Part part, ToDoubleFunction<Score> figure, Target target) {
    this(part, figure, Optional.of(target));
  }

  Measure(Part part, ToDoubleFunction<Score> figure, Optional<Target> target) {
    this.part = part;
    this.figure = figure;
    this.target = target;
  }

  Part part() {
    return part;
  }

  double of(Score score) {
    return figure.applyAsDouble(score);
  }

  /** What it ought to be; empty if there is no agreement on that. */
  public Optional<Target> target() {
    return target;
  }

  /** Whether it is a share from 0 to 1; else it is a count. */
  public boolean isShare() {
    return this != UNSUPPORTED;
  }

  /** What it is called in Dutch. */
  public String title() {
    return words("title");
  }

  /** What it is called at the head of a narrow column. */
  public String heading() {
    return words("heading");
  }

  /** What it means, in a plain Dutch sentence. */
  public String meaning() {
    return words("meaning");
  }

  /** What it is called in English. */
  public String english() {
    return words("english");
  }

  private String words(String kind) {
    return WORDS.getString(name() + "." + kind);
  }

  /** A figure as people of a country write it: a share as a percentage. */
  public String write(double value, Locale locale) {
    return isShare()
        ? String.format(locale, "%.1f%%", 100 * value)
        : String.format(locale, "%.0f", value);
  }

  /** The target as people of a country write it; nothing if there is none. */
  public String writeTarget(Locale locale) {
    return target.map(each -> each.sense().sign() + " " + write(each.bound(), locale)).orElse("");
  }

  /** Whether a figure is as good as it ought to be; empty if there is no target. */
  public Optional<Boolean> isMetBy(double value) {
    return target.map(each -> each.isMetBy(value));
  }
}
