package nl.steunwijzer.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One card: its head and its passages in the order in which they stand. */
public record Topic(CardHeader header, List<Passage> passages) {

  public Topic {
    passages = List.copyOf(passages);
  }

  /** Stable name in addresses and links. */
  public String slug() {
    return header.slug();
  }

  /** The file below the knowledge folder. */
  public String path() {
    return "%s/%s.md".formatted(header.theme().code(), slug());
  }

  /** The official name. */
  public String name() {
    return header.name();
  }

  /** The name people know it by: the abbreviation if there is one. */
  public String shortName() {
    return header.abbreviation().orElse(header.name());
  }

  /** What the topic is. */
  public Kind kind() {
    return header.kind();
  }

  /** Whether it can be used on the given day. */
  public Availability availability(LocalDate today) {
    return header.status().on(today);
  }

  /** By its name alone: to go through all its passages would take the longer, the more it has. */
  @Override
  public int hashCode() {
    return slug().hashCode();
  }

  /** The passages of one section, in order. */
  public List<Passage> in(Section section) {
    return passages.stream().filter(passage -> passage.section() == section).toList();
  }

  /** The sources a passage of this topic rests on, the newest first. */
  public List<Source> sourcesOf(Passage passage) {
    return passage.sourceIds().stream()
        .flatMap(id -> Stream.ofNullable(header.sources().get(id)))
        .sorted(Comparator.comparing(Source::asOf).reversed())
        .toList();
  }

  /**
   * The source that speaks for the latest date, if any is dated; a year alone counts as its start.
   */
  public Optional<Source> newestSource() {
    return header.sources().values().stream()
        .filter(source -> source.asOf().isDated())
        .max(Comparator.comparing(source -> source.asOf().earliest().orElseThrow()));
  }

  /**
   * The most that somebody can get, in euros: the first amount that the card calls 'Hoogste …'.
   * Only of topics that give, lend or guarantee money; budgets, costs and limits are no such
   * amount.
   */
  public Optional<Figure> mainAmount() {
    return header.type().isMoney()
        ? header.figures().stream().filter(Figure::isMost).findFirst()
        : Optional.empty();
  }

  /**
   * Everything the topic is called: name, abbreviation, English name and aliases. A situation has
   * no aliases in this sense: nobody calls it by a name.
   */
  public Stream<String> names() {
    return Stream.of(
            Stream.of(header.name()),
            header.abbreviation().stream(),
            header.nameEn().stream(),
            isSituation() ? Stream.<String>empty() : header.aliases().stream())
        .flatMap(names -> names);
  }

  /** How people ask for the topic; the aliases of a situation are short ways of telling it. */
  public Stream<String> questions() {
    return Stream.concat(
        header.questions().stream(), isSituation() ? header.aliases().stream() : Stream.empty());
  }

  private boolean isSituation() {
    return header.kind() == Kind.SITUATION;
  }

  /** The Dutch passages that tell about something without a card of its own. */
  public List<Passage> mentioning(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return passages.stream()
        .filter(passage -> passage.section() != Section.ENGLISH)
        .filter(passage -> passage.text().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
