package nl.steunwijzer.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Bound;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.QuantityReader.Found;

/** Two figures that make a range: '1 tot 6 maanden' is 'minstens 1 maand, hoogstens 6 maanden'. */
final class Ranges {

  private static final Pattern TO =
      Pattern.compile(" (?:tot|tot en met|t/m|to) (?:de )?(?:zo'n )?| ?[-–] ?");
  private static final Pattern AND = Pattern.compile(" (?:en|and) (?:de )?(?:een )?(?:zo'n )?");
  private static final Pattern BETWEEN =
      Pattern.compile("\\b(?:tussen|between)(?: de)? (?:€ ?)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM_TO = Pattern.compile(" (?:naar|of) ");

  /** All of a figure but its number. */
  private static final Pattern UNIT = Pattern.compile("(?: ?%| \\p{L}+)$");

  private Ranges() {}

  /** The figures, the ends of a range as its bounds and with its unit. */
  static List<Found> bounded(String text, List<Found> figures) {
    List<Found> bounded = new ArrayList<>(figures);
    for (int i = 1; i < bounded.size(); i++) {
      Found low = bounded.get(i - 1);
      Found high = bounded.get(i);
      String between = text.substring(low.end(), high.start());
      boolean range =
          TO.matcher(between).matches()
              || (AND.matcher(between).matches()
                  && BETWEEN.matcher(text.substring(0, low.start())).find());
      if (range || FROM_TO.matcher(between).matches()) {
        low = measured(text, low, high);
        bounded.set(i - 1, low);
      }
      if (range) {
        bounded.set(i - 1, within(low, Bound.AT_LEAST));
        bounded.set(i, within(high, Bound.AT_MOST));
      }
    }
    return bounded;
  }

  /** The first in the unit of the second. */
  private static Found measured(String text, Found low, Found high) {
    String written = text.substring(high.start(), high.end());
    Optional<String> unit = UNIT.matcher(written).results().map(found -> found.group()).findFirst();
    return low.quantity().measure() != Measure.COUNT
        ? low
        : unit.map(each -> text.substring(low.start(), low.end()) + each)
            .map(QuantityReader::read)
            .filter(read -> read.size() == 1)
            .map(read -> new Found(read.getFirst(), low.start(), low.end()))
            .orElse(low);
  }

  private static Found within(Found figure, Bound bound) {
    Quantity quantity = figure.quantity();
    boolean limited =
        quantity.measure() != Measure.DATE
            && quantity.measure() != Measure.YEAR
            && quantity.measure() != Measure.PHONE;
    return limited
        ? new Found(
            new Quantity(quantity.measure(), quantity.value(), quantity.detail(), bound),
            figure.start(),
            figure.end())
        : figure;
  }
}
