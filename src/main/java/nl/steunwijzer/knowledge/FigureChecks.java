package nl.steunwijzer.knowledge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;

/** Every figure in the head of a card stands in a passage, and with the source that it names. */
final class FigureChecks {

  private final CardFile file;
  private final CardHeader header;
  private final List<Passage> passages;
  private final Consumer<Problem> problems;
  private final Map<String, List<Quantity>> quantities = new HashMap<>();

  FigureChecks(
      CardFile file, CardHeader header, List<Passage> passages, Consumer<Problem> problems) {
    this.file = file;
    this.header = header;
    this.passages = passages;
    this.problems = problems;
  }

  void run() {
    checkFigures();
    checkSummary("summary:", header.summary());
    checkSummary("summaryEn:", header.summaryEn());
    checkContact();
  }

  private void checkFigures() {
    for (Figure figure : header.figures()) {
      boolean stands =
          passages.stream()
              .filter(passage -> passage.sourceIds().contains(figure.source()))
              .flatMap(passage -> quantities(passage).stream())
              .anyMatch(quantity -> isSame(figure, quantity));
      if (!stands) {
        report(
            "cijfer %s (%s %s) staat in geen passage met bron %s"
                .formatted(
                    figure.name(),
                    figure.value().toPlainString(),
                    figure.unit().code(),
                    figure.source()),
            "name: " + figure.name());
      }
    }
  }

  /** Reading figures is the slow part of a check, and cards have many of them. */
  private List<Quantity> quantities(Passage passage) {
    return quantities.computeIfAbsent(passage.id(), id -> QuantityReader.read(passage.text()));
  }

  private static boolean isSame(Figure figure, Quantity quantity) {
    BigDecimal value = figure.value();
    return switch (figure.unit()) {
      case EUR -> isSame(quantity, Quantity.Measure.EUROS, value, 1);
      case PERCENT -> isSame(quantity, Quantity.Measure.PERCENT, value, 1);
      case YEARS -> isSame(quantity, Quantity.Measure.MONTHS, value, 12);
      case MONTHS -> isSame(quantity, Quantity.Measure.MONTHS, value, 1);
      case WEEKS -> isSame(quantity, Quantity.Measure.DAYS, value, 7);
      case DAYS -> isSame(quantity, Quantity.Measure.DAYS, value, 1);
      case HOURS -> isSame(quantity, Quantity.Measure.HOURS, value, 1);
      case PEOPLE, COUNT -> quantity.value().compareTo(value) == 0;
    };
  }

  /** A unit may be left to the sentence: '55 of ouder', '60 termijnen'. */
  private static boolean isSame(
      Quantity quantity, Quantity.Measure measure, BigDecimal value, int factor) {
    boolean sameWithUnit =
        quantity.measure() == measure
            && quantity.value().compareTo(value.multiply(BigDecimal.valueOf(factor))) == 0;
    boolean sameWithoutUnit =
        quantity.measure() == Quantity.Measure.COUNT && quantity.value().compareTo(value) == 0;
    return sameWithUnit || sameWithoutUnit;
  }

  private void checkSummary(String field, String summary) {
    List<Quantity> said = QuantityReader.read(summary);
    for (Quantity quantity : said) {
      boolean stands =
          passages.stream()
              .flatMap(passage -> quantities(passage).stream())
              .anyMatch(quantity::isSupportedBy);
      if (!stands) {
        report(
            "%s noemt een cijfer dat in geen passage staat (%s %s)"
                .formatted(field, quantity.value().toPlainString(), quantity.detail()),
            field);
      }
    }
  }

  private void checkContact() {
    header.contact().ifPresent(this::checkContact);
  }

  private void checkContact(Contact contact) {
    contact
        .phone()
        .filter(phone -> passages.stream().noneMatch(passage -> holdsPhone(passage, phone)))
        .ifPresent(
            phone ->
                report(
                    "telefoonnummer %s staat in geen passage onder 'Contact'".formatted(phone),
                    "contact:"));
    contact
        .hours()
        .filter(hours -> !standsUnderContact(hours))
        .ifPresent(
            hours ->
                report(
                    "uren '%s' staan in geen passage onder 'Contact'".formatted(hours),
                    "contact:"));
  }

  private boolean standsUnderContact(String hours) {
    String under =
        passages.stream()
            .filter(passage -> passage.section() == Section.CONTACT)
            .map(Passage::text)
            .collect(Collectors.joining("\n"));
    return QuantityReader.unsupported(hours, under).isEmpty();
  }

  private static boolean holdsPhone(Passage passage, String phone) {
    return passage.section() == Section.CONTACT && digits(passage.text()).contains(digits(phone));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private void report(String message, String... where) {
    problems.accept(file.problem(file.headLineWith(where), message));
  }
}
