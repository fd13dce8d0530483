package nl.steunwijzer.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be true within one card, beyond its form: its place, sources, dates and names. */
final class CardChecks {

  /** What stands in a new card where the editor has to write something. */
  private static final String FILL_IN = "VUL IN";

  private static final Pattern FIGURE_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 -]*");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final CardFile file;
  private final CardHeader header;
  private final List<Passage> passages;
  private final LocalDate today;
  private final Consumer<Problem> problems;

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
    checkSourcesOfTheHead();
    checkMentions();
    checkAddresses();
    checkForms();
    checkNothingLeftToFillIn();
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
    Map.of("name", header.name(), "summary", header.summary(), "summaryEn", header.summaryEn())
        .forEach(
            (field, text) -> {
              if (text.isBlank()) {
                report(field + " is leeg", field + ":");
              }
            });
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

  private void checkSourcesOfTheHead() {
    header.figures().forEach(f -> checkSourceExists("cijfer " + f.name(), f.source(), f.name()));
    header
        .contact()
        .ifPresent(contact -> checkSourceExists("contact", contact.source(), "contact:"));
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

  private void checkAddresses() {
    Stream.concat(
            header.sources().values().stream().map(Source::url),
            header.contact().stream().map(Contact::url))
        .flatMap(Optional::stream)
        .filter(url -> !isWebAddress(url))
        .forEach(
            url ->
                report(
                    "'%s' is geen webadres dat met http:// of https:// begint".formatted(url),
                    url));
  }

  private static boolean isWebAddress(String url) {
    try {
      URI address = new URI(url);
      return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The forms that card.schema.json asks for and that the types of the head do not see to. */
  private void checkForms() {
    header.sources().keySet().stream()
        .filter(id -> !SLUG.matcher(id).matches())
        .forEach(
            id ->
                report(
                    "bron '%s': gebruik kleine letters, cijfers en streepjes".formatted(id),
                    id + ":"));
    header.figures().stream()
        .filter(figure -> !FIGURE_NAME.matcher(figure.name()).matches())
        .forEach(
            figure ->
                report(
                    "cijfer '%s': gebruik een Engelse naam zonder spaties, zoals maxLoan"
                        .formatted(figure.name()),
                    "name: " + figure.name()));
    header
        .contact()
        .flatMap(Contact::phone)
        .filter(phone -> !PHONE.matcher(phone).matches())
        .ifPresent(phone -> report("'%s' is geen telefoonnummer".formatted(phone), "contact:"));
    checkNoDoubles("related:", header.related());
    checkNoDoubles("mentions:", header.mentions());
    checkNoDoubles("questions:", header.questions());
  }

  private void checkNoDoubles(String field, List<String> texts) {
    Set<String> seen = new HashSet<>();
    texts.stream()
        .filter(text -> !seen.add(text))
        .forEach(text -> report("%s '%s' staat er twee keer".formatted(field, text), field, text));
  }

  private void checkNothingLeftToFillIn() {
    file.linesWith(FILL_IN)
        .forEach(line -> problems.accept(file.problem(line, "hier moet je nog iets invullen")));
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
