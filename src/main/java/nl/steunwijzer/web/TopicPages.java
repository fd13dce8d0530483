package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Figure;
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

  private final Ui ui;
  private final Labels labels;
  private final Knowledge knowledge;
  private final LocalDate today;
  private final UnderReview underReview;
  private final PassageHtml html;

  TopicPages(Ui ui, Knowledge knowledge, LocalDate today, UnderReview underReview) {
    this.ui = ui;
    this.labels = ui.labels();
    this.knowledge = knowledge;
    this.today = today;
    this.underReview = underReview;
    this.html = new PassageHtml(ui, knowledge);
  }

  TopicPage of(Topic topic) {
    CardHeader header = topic.header();
    Availability status = topic.availability(today);
    List<SourceLine> sources = sources(topic);
    return new TopicPage(
        ui,
        Shell.lookUp(topic.name()),
        topic.name(),
        header.abbreviation(),
        labels.of("kind", topic.kind()),
        labels.of("type", header.type()),
        header.provider(),
        status.code(),
        labels.of("status", status),
        labels.date(header.status().asOf()),
        labels.find("notice", status.code()),
        sources.stream().anyMatch(source -> source.review().isPresent()),
        header.summary(),
        Optional.of(header.summaryEn()).filter(summary -> ui.isEnglish()),
        header.figures().stream().flatMap(figure -> figure(figure, header)).toList(),
        sections().flatMap(section -> section(topic, section)).toList(),
        sources,
        related(header));
  }

  /** In English what is written in English comes first. */
  private Stream<Section> sections() {
    Stream<Section> all = Arrays.stream(Section.values());
    return ui.isEnglish()
        ? all.sorted(Comparator.comparing(section -> section != Section.ENGLISH))
        : all;
  }

  private Stream<FigureView> figure(Figure figure, CardHeader header) {
    return Optional.ofNullable(header.sources().get(figure.source())).stream()
        .map(
            source ->
                new FigureView(
                    label(figure),
                    labels.figure(figure.value(), figure.unit()),
                    labels.date(source.asOf()),
                    labels.age(source.asOf(), source.asOf().isStale(today), "figure")));
  }

  private static String label(Figure figure) {
    return figure
        .year()
        .filter(year -> !figure.label().contains(year.toString()))
        .map(year -> figure.label() + " (" + year + ")")
        .orElse(figure.label());
  }

  private Stream<SectionView> section(Topic topic, Section section) {
    List<Passage> passages = topic.in(section);
    if (passages.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new SectionView(
            labels.find("section", section.anchor()).orElse(section.title()),
            ui.isEnglish() ? ui.tag() : passages.getFirst().language(),
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
        labels.age(newest, newest.isStale(today), "source"));
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
        .flatMap(kind -> labels.find("under-review", kind.code()));
  }

  private AnswerView.OriginView origin(Source source) {
    return AnswerView.origin(ui, CitedSource.of(source, today));
  }

  private List<TopicView> related(CardHeader header) {
    return header.related().stream()
        .flatMap(slug -> knowledge.find(slug).stream())
        .map(topic -> AnswerView.topic(ui, TopicRef.of(topic, today)))
        .toList();
  }
}
