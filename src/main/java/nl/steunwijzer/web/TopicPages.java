package nl.steunwijzer.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.FigureUnit;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.review.UnderReview;
import nl.steunwijzer.web.AnswerView.TopicView;
import nl.steunwijzer.web.TopicPage.FigureView;
import nl.steunwijzer.web.TopicPage.GroupView;
import nl.steunwijzer.web.TopicPage.MarkView;
import nl.steunwijzer.web.TopicPage.PassageView;
import nl.steunwijzer.web.TopicPage.SectionView;
import nl.steunwijzer.web.TopicPage.SourceLine;

/** Makes the page of a topic. */
final class TopicPages {

  private final Knowledge knowledge;
  private final LocalDate today;
  private final UnderReview underReview;
  private final PassageHtml html;

  TopicPages(Knowledge knowledge, LocalDate today, UnderReview underReview) {
    this.knowledge = knowledge;
    this.today = today;
    this.underReview = underReview;
    this.html = new PassageHtml(knowledge);
  }

  TopicPage of(Topic topic) {
    CardHeader header = topic.header();
    Availability status = topic.availability(today);
    List<SourceLine> sources = sources(topic);
    return new TopicPage(
        Shell.lookUp(topic.name()),
        topic.name(),
        header.abbreviation(),
        Labels.of("kind", topic.kind()),
        Labels.of("type", header.type()),
        header.provider(),
        status.code(),
        Labels.of("status", status),
        Labels.date(header.status().asOf()),
        Labels.find("notice", status.code()),
        sources.stream().anyMatch(source -> source.review().isPresent()),
        header.summary(),
        header.figures().stream().flatMap(figure -> figure(figure, header)).toList(),
        Arrays.stream(Section.values()).flatMap(section -> section(topic, section)).toList(),
        sources,
        related(header));
  }

  private Stream<FigureView> figure(Figure figure, CardHeader header) {
    return Optional.ofNullable(header.sources().get(figure.source())).stream()
        .map(
            source ->
                new FigureView(
                    label(figure),
                    value(figure.value(), figure.unit()),
                    Labels.date(source.asOf()),
                    Labels.age(source.asOf(), source.asOf().isStale(today), "oud cijfer")));
  }

  private static String label(Figure figure) {
    return figure
        .year()
        .filter(year -> !figure.label().contains(year.toString()))
        .map(year -> figure.label() + " (" + year + ")")
        .orElse(figure.label());
  }

  private static String value(BigDecimal value, FigureUnit unit) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("nl")));
    String number = format.format(value);
    return switch (unit) {
      case EUR -> "€ " + number;
      case PERCENT -> number + "%";
      default -> (number + " " + Labels.of("unit", unit)).strip();
    };
  }

  private Stream<SectionView> section(Topic topic, Section section) {
    List<Passage> passages = topic.in(section);
    if (passages.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new SectionView(
            section.title(),
            section.anchor(),
            passages.getFirst().language(),
            section == Section.CAUTION,
            groups(topic, passages)));
  }

  private List<GroupView> groups(Topic topic, List<Passage> passages) {
    List<GroupView> groups = new ArrayList<>();
    List<Passage> together = new ArrayList<>();
    for (Passage passage : passages) {
      if (!together.isEmpty() && together.getFirst().form() != passage.form()) {
        groups.add(group(topic, together));
        together.clear();
      }
      together.add(passage);
    }
    groups.add(group(topic, together));
    return groups;
  }

  private GroupView group(Topic topic, List<Passage> passages) {
    Passage.Form form = passages.getFirst().form();
    return new GroupView(
        form == Passage.Form.BULLET || form == Passage.Form.ROW,
        form == Passage.Form.STEP,
        passages.stream().map(passage -> passage(topic, passage)).toList());
  }

  private PassageView passage(Topic topic, Passage passage) {
    List<String> ids = List.copyOf(topic.header().sources().keySet());
    List<MarkView> marks =
        passage.sourceIds().stream()
            .map(id -> new MarkView(ids.indexOf(id) + 1, "#bron-" + id))
            .toList();
    AsOf newest = topic.sourcesOf(passage).getFirst().asOf();
    return new PassageView(
        passage.anchor(),
        html.of(passage),
        marks,
        Labels.age(newest, newest.isStale(today), "oude bron"));
  }

  private List<SourceLine> sources(Topic topic) {
    List<SourceLine> lines = new ArrayList<>();
    topic
        .header()
        .sources()
        .forEach(
            (id, source) ->
                lines.add(
                    new SourceLine(
                        lines.size() + 1, "bron-" + id, origin(source), review(topic, source))));
    return lines;
  }

  /** What a reader must know of a source that an editor is to look into. */
  private Optional<String> review(Topic topic, Source source) {
    return underReview
        .of(topic.slug(), source)
        .flatMap(kind -> Labels.find("under-review", kind.code()));
  }

  private AnswerView.OriginView origin(Source source) {
    return AnswerView.origin(CitedSource.of(source, today));
  }

  private List<TopicView> related(CardHeader header) {
    return header.related().stream()
        .flatMap(slug -> knowledge.find(slug).stream())
        .map(
            topic ->
                new TopicView(
                    topic.name(),
                    "/regelingen/" + topic.slug(),
                    topic.header().summary(),
                    Labels.of("kind", topic.kind()),
                    topic.availability(today).code(),
                    Labels.of("status", topic.availability(today))))
        .toList();
  }
}
