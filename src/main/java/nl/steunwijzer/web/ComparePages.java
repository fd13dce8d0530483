package nl.steunwijzer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Comparison;
import nl.steunwijzer.search.Comparison.Amount;
import nl.steunwijzer.search.Comparison.Cell;
import nl.steunwijzer.search.Comparison.Heading;
import nl.steunwijzer.search.Comparison.Part;
import nl.steunwijzer.search.Comparison.Property;
import nl.steunwijzer.search.Comparison.Row;
import nl.steunwijzer.search.Comparison.Told;
import nl.steunwijzer.search.Facet;
import nl.steunwijzer.web.ComparePage.CellView;
import nl.steunwijzer.web.ComparePage.ChoiceView;
import nl.steunwijzer.web.ComparePage.ChosenView;
import nl.steunwijzer.web.ComparePage.MarkView;
import nl.steunwijzer.web.ComparePage.RowView;
import nl.steunwijzer.web.ComparePage.ToldView;

/** Makes the page on which topics stand beside each other. */
final class ComparePages {

  static final String PATH = "/vergelijken";
  private static final String PARAMETER = "r";

  private final Ui ui;
  private final Labels labels;
  private final Knowledge knowledge;
  private final LocalDate today;
  private final PassageHtml html;

  ComparePages(Ui ui, Knowledge knowledge, LocalDate today) {
    this.ui = ui;
    this.labels = ui.labels();
    this.knowledge = knowledge;
    this.today = today;
    this.html = new PassageHtml(ui, knowledge);
  }

  /** The address on which topics are compared. */
  static String url(Stream<String> slugs) {
    String parameters =
        slugs
            .map(slug -> PARAMETER + "=" + URLEncoder.encode(slug, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? PATH : PATH + "?" + parameters;
  }

  /** These topics beside each other, or what keeps them from it. */
  ComparePage of(List<Topic> topics, Optional<String> problem) {
    boolean fits = topics.size() >= Comparison.FEWEST && topics.size() <= Comparison.MOST;
    Optional<String> message =
        problem.or(() -> fits ? Optional.empty() : Optional.of(missing(topics.size())));
    List<Topic> near = near(topics);
    return new ComparePage(
        ui,
        Shell.lookUp(ui.say("titleCompare")),
        topics.stream().map(topic -> chosen(topics, topic)).toList(),
        message,
        fits && problem.isEmpty()
            ? Comparison.of(topics, today).rows().stream().map(row -> row(topics, row)).toList()
            : List.of(),
        topics.size() < Comparison.MOST,
        near.stream().map(ComparePages::choice).toList(),
        knowledge.topics().stream()
            .filter(topic -> !topics.contains(topic) && !near.contains(topic))
            .map(ComparePages::choice)
            .toList());
  }

  private String missing(int chosen) {
    return switch (chosen) {
      case 0 -> ui.say("compareNone", Comparison.FEWEST, Comparison.MOST);
      case 1 -> ui.say("compareOneMore");
      default -> ui.say("compareTooMany", chosen, Comparison.MOST);
    };
  }

  private List<Topic> near(List<Topic> topics) {
    return topics.stream()
        .flatMap(topic -> topic.header().related().stream())
        .distinct()
        .flatMap(slug -> knowledge.find(slug).stream())
        .filter(topic -> !topics.contains(topic))
        .toList();
  }

  private static ChoiceView choice(Topic topic) {
    return new ChoiceView(topic.slug(), nameOf(topic));
  }

  private static String nameOf(Topic topic) {
    return topic
        .header()
        .abbreviation()
        .map(abbreviation -> "%s (%s)".formatted(topic.name(), abbreviation))
        .orElse(topic.name());
  }

  private ChosenView chosen(List<Topic> all, Topic topic) {
    Stream<String> others = all.stream().filter(other -> !other.equals(topic)).map(Topic::slug);
    String url = "/regelingen/" + topic.slug();
    return new ChosenView(
        topic.slug(),
        nameOf(topic),
        topic.shortName(),
        ui.url(url),
        ui.url(url(others)),
        ui.url(url + "/blad"));
  }

  private RowView row(List<Topic> topics, Row row) {
    List<CellView> cells =
        Stream.iterate(0, i -> i < topics.size(), i -> i + 1)
            .map(i -> cell(topics.get(i), row.heading(), row.cells().get(i)))
            .toList();
    return switch (row.heading()) {
      case Property property ->
          values(labels.of("facet", property.facet().code()), ui.tag(), row, cells);
      case Amount amount -> values(amount.label(), "nl", row, cells);
      case Part part -> new RowView(title(part.section()), ui.tag(), false, false, cells);
    };
  }

  private static RowView values(String heading, String language, Row row, List<CellView> cells) {
    boolean two = row.cells().size() - row.silent() >= Comparison.FEWEST;
    return new RowView(heading, language, row.differs() && two, !row.differs() && two, cells);
  }

  private String title(Section section) {
    return labels.find("section", section.anchor()).orElse(section.title());
  }

  private CellView cell(Topic topic, Heading heading, Cell cell) {
    List<ToldView> told = cell.told().stream().map(each -> told(topic, heading, each)).toList();
    return new CellView(
        topic.shortName(),
        told.isEmpty(),
        heading instanceof Property && told.size() > 1 ? List.of(together(told)) : told);
  }

  /** Several short words on one line. */
  private ToldView together(List<ToldView> told) {
    String words = told.stream().map(ToldView::text).collect(Collectors.joining(", "));
    return new ToldView(words, "", ui.tag(), Optional.empty(), List.of());
  }

  private ToldView told(Topic topic, Heading heading, Told told) {
    return switch (told) {
      case Comparison.Value value -> value(topic, heading, value);
      case Comparison.Measure number ->
          new ToldView(
              labels.figure(number.figure().value(), number.figure().unit()),
              "",
              ui.tag(),
              heading.equals(new Amount(number.figure().title()))
                  ? Optional.empty()
                  : Optional.of(number.figure().title()),
              marks(topic, List.of(number.figure().source())));
      case Comparison.Text text ->
          new ToldView(
              "",
              html.of(text.passage()),
              text.passage().language(),
              Optional.empty(),
              marks(topic, text.passage().sourceIds()));
    };
  }

  private ToldView value(Topic topic, Heading heading, Comparison.Value value) {
    String facet = heading instanceof Property property ? property.facet().code() : "";
    return new ToldView(
        labels.of(facet, value.value()),
        "",
        facet.equals(Facet.PROVIDER.code()) ? "nl" : ui.tag(),
        value.until().flatMap(labels::date).map(day -> ui.say("lastDay", day)),
        value.asOf().stream().map(asOf -> asOf(topic, asOf)).toList());
  }

  private MarkView asOf(Topic topic, AsOf asOf) {
    return new MarkView(
        labels.date(asOf).map(day -> ui.say("asOfDay", day)).orElse(labels.of("age", "undated")),
        ui.url("/regelingen/" + topic.slug()),
        labels.age(asOf, asOf.isStale(today), "source").filter(age -> asOf.isDated()));
  }

  private List<MarkView> marks(Topic topic, List<String> ids) {
    return ids.stream()
        .flatMap(
            id ->
                Stream.ofNullable(topic.header().sources().get(id))
                    .map(source -> mark(topic, id, source)))
        .toList();
  }

  private MarkView mark(Topic topic, String id, Source source) {
    AsOf asOf = source.asOf();
    return new MarkView(
        labels
            .date(asOf)
            .map(day -> "%s, %s".formatted(source.publisher(), day))
            .orElse(source.publisher()),
        ui.url("/regelingen/" + topic.slug() + "#" + TopicPages.SOURCE + id),
        labels.age(asOf, asOf.isStale(today), "source"));
  }
}
