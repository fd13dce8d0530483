package nl.steunwijzer.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Status;
import nl.steunwijzer.knowledge.Topic;

/**
 * A few topics beside each other.
 *
 * @param rows on which they are compared; each has a cell for each topic, in the same order
 */
public record Comparison(List<Topic> topics, List<Row> rows) {

  /** Fewer topics are no comparison. */
  public static final int FEWEST = 2;

  /** More topics do not fit beside each other. */
  public static final int MOST = 4;

  private static final List<Section> SECTIONS =
      List.of(Section.WHO, Section.HOW_MUCH, Section.CONDITIONS, Section.APPLY, Section.CAUTION);

  public Comparison {
    topics = List.copyOf(topics);
    rows = List.copyOf(rows);
  }

  /** What a row is about. */
  public sealed interface Heading {}

  /** A property from the head of the cards. */
  public record Property(Facet facet) implements Heading {}

  /** A figure, by what the first card calls it that has it. */
  public record Amount(String label) implements Heading {}

  /** A section of the cards. */
  public record Part(Section section) implements Heading {}

  /**
   * One line of the table.
   *
   * @param differs whether not all topics say the same here; one that says nothing differs too
   */
  public record Row(Heading heading, List<Cell> cells, boolean differs) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** How many of the topics say nothing here. */
    public long silent() {
      return cells.stream().filter(cell -> cell.told().isEmpty()).count();
    }

    private static Row of(Heading heading, List<Cell> cells) {
      Set<Set<Object>> said = cells.stream().map(Cell::said).collect(Collectors.toSet());
      return new Row(heading, cells, said.size() > 1);
    }
  }

  /** What one topic says; empty if its card says nothing of this. */
  public record Cell(List<Told> told) {

    public Cell {
      told = List.copyOf(told);
    }

    private Set<Object> said() {
      return told.stream().map(Told::said).collect(Collectors.toSet());
    }
  }

  /** One thing that a card says. */
  public sealed interface Told {

    /** What is equal in two cards that say the same. */
    Object said();
  }

  /**
   * The value of a property.
   *
   * @param value a code, or the name of a provider
   * @param asOf when a source said it, if that is known of this alone
   * @param until the last day, of a status
   */
  public record Value(String value, Optional<AsOf> asOf, Optional<AsOf> until) implements Told {

    private static Value of(String value) {
      return new Value(value, Optional.empty(), Optional.empty());
    }

    @Override
    public Object said() {
      return List.of(value, until);
    }
  }

  /** A figure with its source. */
  public record Measure(Figure figure, Source source) implements Told {

    @Override
    public Object said() {
      BigDecimal value = figure.value().stripTrailingZeros();
      return List.of(value, figure.unit());
    }
  }

  /** A passage with its sources, the newest first. */
  public record Text(Passage passage, List<Source> sources) implements Told {

    public Text {
      sources = List.copyOf(sources);
    }

    @Override
    public Object said() {
      return passage.text();
    }
  }

  /**
   * Puts topics beside each other.
   *
   * @throws IllegalArgumentException if there are fewer than two, more than four, or one twice
   */
  public static Comparison of(List<Topic> topics, LocalDate today) {
    if (topics.size() < FEWEST
        || topics.size() > MOST
        || topics.stream().distinct().count() < topics.size()) {
      throw new IllegalArgumentException("cannot compare " + topics.size() + " topics");
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row(new Property(Facet.STATUS), topics, topic -> status(topic, today)));
    for (Facet facet : List.of(Facet.TYPE, Facet.PROVIDER, Facet.AUDIENCE)) {
      rows.add(
          row(new Property(facet), topics, topic -> facet.valuesOf(topic, today).map(Value::of)));
    }
    rows.addAll(figures(topics));
    for (Section section : SECTIONS) {
      rows.add(row(new Part(section), topics, topic -> passages(topic, section)));
    }
    return new Comparison(topics, rows);
  }

  private static Row row(
      Heading heading, List<Topic> topics, Function<Topic, Stream<? extends Told>> cell) {
    return Row.of(
        heading,
        topics.stream().map(topic -> new Cell(List.copyOf(cell.apply(topic).toList()))).toList());
  }

  private static Stream<Value> status(Topic topic, LocalDate today) {
    Status status = topic.header().status();
    return Stream.of(
        new Value(topic.availability(today).code(), Optional.of(status.asOf()), status.until()));
  }

  private static Stream<Text> passages(Topic topic, Section section) {
    return topic.in(section).stream().map(passage -> new Text(passage, topic.sourcesOf(passage)));
  }

  /**
   * A line for each figure that one of them has; the same name or label is the same line. Those
   * that most topics have come first.
   */
  private static List<Row> figures(List<Topic> topics) {
    List<Figure> lines = new ArrayList<>();
    topics.stream()
        .flatMap(topic -> topic.header().figures().stream())
        .filter(figure -> lines.stream().noneMatch(line -> isSame(line, figure)))
        .forEach(lines::add);
    return lines.stream()
        .map(
            line ->
                row(
                    new Amount(line.label()),
                    topics,
                    topic -> numbers(topic, figure -> isFirst(lines, line, figure))))
        .sorted(Comparator.comparingLong(Row::silent))
        .toList();
  }

  /** Whether a figure belongs on this line and on none before it. */
  private static boolean isFirst(List<Figure> lines, Figure line, Figure figure) {
    return lines.stream()
        .filter(each -> isSame(each, figure))
        .findFirst()
        .equals(Optional.of(line));
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.unit() == other.unit()
        && (one.name().equals(other.name()) || one.label().equals(other.label()));
  }

  private static Stream<Measure> numbers(Topic topic, Predicate<Figure> wanted) {
    return topic.header().figures().stream()
        .filter(wanted)
        .flatMap(
            figure ->
                Stream.ofNullable(topic.header().sources().get(figure.source()))
                    .map(source -> new Measure(figure, source)));
  }
}
