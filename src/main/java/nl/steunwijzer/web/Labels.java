package nl.steunwijzer.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;

/** Words for what the code has codes for, in Dutch as a reader sees them. */
final class Labels {

  private static final Locale DUTCH = Locale.of("nl");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("nl.steunwijzer.web.labels", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);

  private Labels() {}

  /** The word for a code within its facet, such as 'status', 'open'. */
  static String of(String facet, String code) {
    return find(facet, code).orElse(code);
  }

  /** The sentence for a code, if there is one for it. */
  static Optional<String> find(String facet, String code) {
    String key = facet + "." + code;
    return BUNDLE.containsKey(key) ? Optional.of(BUNDLE.getString(key)) : Optional.empty();
  }

  static String of(String facet, Coded value) {
    return of(facet, value.code());
  }

  /** A date as people write it: '17 augustus 2023', 'augustus 2023', '2023', or nothing. */
  static Optional<String> date(AsOf asOf) {
    if (!asOf.isDated()) {
      return Optional.empty();
    }
    String text = asOf.text();
    return Optional.of(
        switch (text.length()) {
          case 4 -> text;
          case 7 -> MONTH.format(YearMonth.parse(text));
          default -> day(LocalDate.parse(text));
        });
  }

  /** A day as people write it: '17 augustus 2023'. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /**
   * The label of a fact that a reader should check: 'zonder datum', the word for old, or nothing.
   *
   * @param old what an old one is called here: 'oud cijfer' or 'oude bron'
   */
  static Optional<String> age(AsOf asOf, boolean stale, String old) {
    if (!asOf.isDated()) {
      return Optional.of("zonder datum");
    }
    return stale ? Optional.of(old) : Optional.empty();
  }
}
