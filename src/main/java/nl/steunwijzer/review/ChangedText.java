package nl.steunwijzer.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/**
 * One changed passage of a page, to see whether a passage of a card tells the same.
 *
 * @param figures that stand on only one side of the change
 * @param words that stand on either side
 */
record ChangedText(List<Quantity> figures, Set<String> words) {

  /** Shorter words are in every text. */
  private static final int SHORTEST_WORD = 5;

  private static final int FEWEST_SHARED = 3;
  private static final double LEAST_SHARE = 0.4;

  /** Bare numbers and years are in so many texts that to share one tells nothing. */
  private static final Set<Measure> COMMON = Set.of(Measure.COUNT, Measure.YEAR);

  private static final Pattern WORD = Pattern.compile("\\p{L}{%d,}".formatted(SHORTEST_WORD));

  static ChangedText of(Change change) {
    List<Quantity> before = Figures.in(List.of(change.before()));
    List<Quantity> after = Figures.in(List.of(change.after()));
    return new ChangedText(
        Stream.concat(
                before.stream().filter(figure -> after.stream().noneMatch(figure::isSupportedBy)),
                after.stream().filter(figure -> before.stream().noneMatch(figure::isSupportedBy)))
            .filter(figure -> !COMMON.contains(figure.measure()))
            .toList(),
        words(change.before() + " " + change.after()));
  }

  static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How much a passage of a card has to do with this: the number of figures that they share, and
   * the share of its words if that is large; 0 if nothing.
   */
  double likeness(List<QuantityReader.Found> said, Set<String> passage) {
    long sharedFigures =
        said.stream()
            .map(QuantityReader.Found::quantity)
            .filter(figure -> figures.stream().anyMatch(figure::isSupportedBy))
            .count();
    long sharedWords = passage.stream().filter(words::contains).count();
    double share = passage.isEmpty() ? 0 : (double) sharedWords / passage.size();
    return sharedFigures + (sharedWords >= FEWEST_SHARED && share >= LEAST_SHARE ? share : 0);
  }
}
