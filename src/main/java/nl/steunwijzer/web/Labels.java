package nl.steunwijzer.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.FigureUnit;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.Texts;

/** Words for codes, dates and figures, as a reader of one language sees them. */
final class Labels {

  private static final Both<Labels> LABELS = Both.of(language -> new Labels(language.tag()));

  private final Texts texts;
  private final Locale locale;

  private Labels(String tag) {
    this.texts = Texts.of("nl.steunwijzer.web.labels", tag);
    this.locale = Locale.of(tag);
  }

  static Labels in(Language language) {
    return LABELS.in(language);
  }

  /** The word for a code within its facet, such as 'status', 'open'. */
  String of(String facet, String code) {
    return find(facet, code).orElse(code);
  }

  /** The sentence for a code, if there is one for it. */
  Optional<String> find(String facet, String code) {
    return texts.find(facet + "." + code);
  }

  String of(String facet, Coded value) {
    return of(facet, value.code());
  }

  /** A date as people write it: '17 augustus 2023', 'augustus 2023', '2023', or nothing. */
  Optional<String> date(AsOf asOf) {
    if (!asOf.isDated()) {
      return Optional.empty();
    }
    String text = asOf.text();
    return Optional.of(
        switch (text.length()) {
          case 4 -> text;
          case 7 -> format("MMMM yyyy").format(YearMonth.parse(text));
          default -> day(LocalDate.parse(text));
        });
  }

  /** A date as people write it, or that there is none. */
  String dateOrNone(AsOf asOf) {
    return date(asOf).orElseGet(() -> of("age", "undated"));
  }

  /** A day as people write it: '17 augustus 2023'. */
  String day(LocalDate date) {
    return format("d MMMM yyyy").format(date);
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }

  /** A figure with its unit: '€ 1.500.000', '6,5%', '3 jaar'. */
  String figure(BigDecimal value, FigureUnit unit) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    String number = format.format(value);
    return switch (unit) {
      case EUR -> "€ " + number;
      case PERCENT -> number + "%";
      default -> (number + " " + of("unit", unit)).strip();
    };
  }

  /**
   * The label of a fact that a reader should check: 'zonder datum', the word for old, or nothing.
   *
   * @param old what an old one is called here: 'source', 'figure' or 'document'
   */
  Optional<String> age(AsOf asOf, boolean stale, String old) {
    if (!asOf.isDated()) {
      return Optional.of(dateOrNone(asOf));
    }
    return stale ? Optional.of(of("age", old)) : Optional.empty();
  }
}
