package nl.steunwijzer.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure that tables and comparisons can use; it also stands in a passage with the same source.
 *
 * @param name stable English name, such as 'maxLoan'
 * @param label what it is called on the page, in Dutch
 * @param year the year for which it holds, for figures that change yearly
 * @param source id of the source in the same card
 */
public record Figure(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String label,
    @JsonProperty(required = true) BigDecimal value,
    @JsonProperty(required = true) FigureUnit unit,
    Optional<Integer> year,
    @JsonProperty(required = true) String source) {

  private static final String MOST = "Hoogste ";

  /** What somebody pays or earns is no amount that somebody gets. */
  private static final Pattern OTHER =
      Pattern.compile("\\b(kosten|omzet|inkomen|investeringen|premie|maandpremie)\\b");

  /** The label, with the year for which it holds unless the label says so itself. */
  public String title() {
    return year.filter(each -> !label.contains(each.toString()))
        .map(each -> "%s (%d)".formatted(label, each))
        .orElse(label);
  }

  /** Whether it tells the most euros that somebody can get. */
  boolean isMost() {
    return unit == FigureUnit.EUR && label.startsWith(MOST) && !OTHER.matcher(label).find();
  }
}
