package nl.steunwijzer.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.evaluation.Measure.Part;

/**
 * The figures of a group of questions.
 *
 * @param questions how many
 * @param values by measure; one that says nothing of this group is left out
 */
public record Figures(int questions, Map<Measure, Double> values) {

  public Figures {
    values = Map.copyOf(values);
  }

  /** The figure, if it says something of this group. */
  public Optional<Double> find(Measure measure) {
    return Optional.ofNullable(values.get(measure));
  }

  /** These figures and more. */
  Figures with(Map<Measure, Double> more) {
    Map<Measure, Double> both = new EnumMap<>(more);
    values.forEach(both::putIfAbsent);
    return new Figures(questions, both);
  }

  static Figures of(Score score) {
    return of(Map.of(Part.ALL, score));
  }

  /** Each measure of the part of the questions over which it is measured. */
  static Figures of(Map<Part, Score> scores) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      Optional.ofNullable(scores.get(measure.part()))
          .map(measure::of)
          .filter(value -> !value.isNaN())
          .ifPresent(value -> values.put(measure, value));
    }
    return new Figures(
        Optional.ofNullable(scores.get(Part.ALL)).map(Score::questions).orElse(0), values);
  }
}
