package nl.steunwijzer.audit;

import java.time.LocalDate;
import nl.steunwijzer.knowledge.AsOf;

/** How fast a fact goes off. */
enum FactKind {
  /** A figure that is set anew each year: off on 1 January. */
  YEARLY("een jaarcijfer van een vorig jaar"),
  /** A rate: off after 12 months. */
  RATE("een percentage van meer dan 12 maanden oud"),
  /** A telephone number: off after 24 months. */
  PHONE("een telefoonnummer van meer dan 24 maanden oud"),
  /** Any other amount, date or term: off after 24 months. */
  OTHER("een cijfer van meer dan 24 maanden oud");

  private static final int RATE_MONTHS = 12;
  private static final int OTHER_MONTHS = 24;

  private final String whenStale;

  FactKind(String whenStale) {
    this.whenStale = whenStale;
  }

  String whenStale() {
    return whenStale;
  }

  boolean isStale(AsOf asOf, LocalDate today) {
    LocalDate oldest =
        switch (this) {
          case YEARLY -> today.withDayOfYear(1);
          case RATE -> today.minusMonths(RATE_MONTHS);
          case PHONE, OTHER -> today.minusMonths(OTHER_MONTHS);
        };
    return asOf.latest().map(day -> day.isBefore(oldest)).orElse(false);
  }
}
