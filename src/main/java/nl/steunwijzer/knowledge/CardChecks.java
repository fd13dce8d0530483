package nl.steunwijzer.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;

/** What must be true within one card, beyond its form: figures, marks, dates and contact data. */
final class CardChecks {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final CardFile file;
  private final CardHeader header;
  private final List<Passage> passages;
  private final LocalDate today;
  private final Consumer<Problem> problems;
  private final Map<String, List<Quantity>> quantities = new HashMap<>();

  CardChecks(
      CardFile file,
      CardHeader header,
      List<Passage> passages,
      LocalDate today,
      Consumer<Problem> problems) {
    this.file = file;
    this.header = header;
    this.passages = passages;
    this.today = today;
    this.problems = problems;
  }

  void run() {
    checkPlace();
    checkFilled();
    checkSources();
    checkFigures();
    checkSummary("summary:", header.summary());
    checkSummary("summaryEn:", header.summaryEn());
    checkCriteria();
    checkContact();
    checkMentions();
  }

  private void checkPlace() {
    if (!header.slug().equals(file.baseName()) || !SLUG.matcher(header.slug()).matches()) {
      report("slug '%s' is niet gelijk aan de bestandsnaam".formatted(header.slug()), "slug:");
    }
    if (!header.theme().code().equals(file.folder())) {
      report("thema '%s' is niet gelijk aan de map".formatted(header.theme().code()), "theme:");
    }
  }

  private void checkFilled() {
    if (passages.stream().noneMatch(passage -> passage.section() == Section.WHAT)) {
      report("het kopje 'Wat is het' ontbreekt");
    }
    if (header.questions().isEmpty()) {
      report("questions is leeg: schrijf op hoe mensen hiernaar vragen", "questions:");
    }
    if (header.audience().isEmpty()) {
      report("audience is leeg", "audience:");
    }
    header
        .clarify()
        .filter(clarify -> clarify.choices().size() < 2 || clarify.choices().size() > 4)
        .ifPresent(clarify -> report("clarify heeft twee tot vier choices nodig", "clarify:"));
  }

  private void checkSources() {
    Set<String> used =
        passages.stream()
            .flatMap(passage -> passage.sourceIds().stream())
            .collect(Collectors.toSet());
    for (Map.Entry<String, Source> source : header.sources().entrySet()) {
      if (!used.contains(source.getKey())) {
        report(
            "bron '%s' wordt nergens gebruikt".formatted(source.getKey()), source.getKey() + ":");
      }
      checkNotInFuture("bron " + source.getKey(), source.getValue().asOf(), source.getKey() + ":");
    }
    checkNotInFuture("status", header.status().asOf(), "status:");
  }

  private void checkNotInFuture(String what, AsOf asOf, String where) {
    if (asOf.isAfter(today)) {
      report("%s: asOf %s ligt in de toekomst".formatted(what, asOf.text()), where, asOf.text());
    }
  }

  private void checkFigures() {
    for (Figure figure : header.figures()) {
      checkSourceExists("cijfer " + figure.name(), figure.source(), figure.name());
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

  private void checkCriteria() {
    for (Criterion criterion : header.criteria()) {
      checkSourceExists(
          "voorwaarde " + criterion.field().code(), criterion.source(), criterion.field().code());
    }
  }

  /** A name that can be looked for must lead to a passage that tells about it. */
  private void checkMentions() {
    Topic topic = new Topic(header, passages);
    header.mentions().stream()
        .filter(name -> topic.mentioning(name).isEmpty())
        .forEach(
            name ->
                report("mentions: '%s' staat in geen passage".formatted(name), "mentions:", name));
  }

  private void checkContact() {
    header.contact().ifPresent(this::checkContact);
  }

  private void checkContact(Contact contact) {
    checkSourceExists("contact", contact.source(), "contact:");
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

  private void checkSourceExists(String what, String source, String where) {
    if (!header.sources().containsKey(source)) {
      report("%s: bron '%s' staat niet onder sources".formatted(what, source), where, source);
    }
  }

  private void report(String message, String... where) {
    problems.accept(file.problem(file.headLineWith(where), message));
  }
}
