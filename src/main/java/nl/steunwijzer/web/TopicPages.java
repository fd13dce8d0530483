package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Contact;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.review.UnderReview;
import nl.steunwijzer.web.TopicPage.FigureView;
import nl.steunwijzer.web.TopicPage.GroupView;
import nl.steunwijzer.web.TopicPage.MarkView;
import nl.steunwijzer.web.TopicPage.PassageView;
import nl.steunwijzer.web.TopicPage.RelatedView;
import nl.steunwijzer.web.TopicPage.SectionView;
import nl.steunwijzer.web.TopicPage.SourceLine;

/** Makes the page of a topic. */
final class TopicPages {

  /** Stands before the id of a source in its anchor. */
  static final String SOURCE = "bron-";

  private static final List<Section> ON_SHEET =
      List.of(
          Section.WHO,
          Section.HOW_MUCH,
          Section.CONDITIONS,
          Section.APPLY,
          Section.STEPS,
          Section.CAUTION,
          Section.CONTACT);

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

  TopicPage of(Topic topic, HistoryView history) {
    CardHeader header = topic.header();
    Availability status = topic.availability(today);
    List<SourceLine> sources = sources(topic);
    return new TopicPage(
        ui,
        Shell.lookUp(topic.name()),
        topic.slug(),
        topic.shortName(),
        labels.day(today),
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
        related(topic),
        history);
  }

  /**
   * The sheet for a client.
   *
   * @param address of the topic's page, in full
   */
  SheetPage sheet(Topic topic, String address) {
    CardHeader header = topic.header();
    Availability status = topic.availability(today);
    Set<String> cited =
        Stream.concat(
                ON_SHEET.stream()
                    .flatMap(section -> topic.in(section).stream())
                    .flatMap(passage -> passage.sourceIds().stream()),
                Stream.concat(
                    header.figures().stream().map(Figure::source),
                    header.contact().stream().map(Contact::source)))
            .map(id -> SOURCE + id)
            .collect(Collectors.toSet());
    return new SheetPage(
        ui,
        Shell.alone(ui.say("titleSheet", topic.name())),
        topic.name(),
        header.abbreviation(),
        header.provider(),
        labels.of("status", status),
        labels.date(header.status().asOf()),
        labels.find("notice", status.code()),
        header.summary(),
        Optional.of(header.summaryEn()).filter(summary -> ui.isEnglish()),
        header.figures().stream().flatMap(figure -> figure(figure, header)).toList(),
        ON_SHEET.stream().flatMap(section -> section(topic, section)).toList(),
        header
            .contact()
            .filter(contact -> topic.in(Section.CONTACT).isEmpty())
            .map(
                contact ->
                    new SheetPage.ContactView(
                        contact.name(), contact.phone(), contact.url(), contact.hours())),
        sources(topic).stream().filter(source -> cited.contains(source.anchor())).toList(),
        ui.say("sheetPrinted", labels.day(today)),
        address,
        ui.url("/regelingen/" + topic.slug()));
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
                    figure.title(),
                    labels.figure(figure.value(), figure.unit()),
                    labels.date(source.asOf()),
                    labels.age(source.asOf(), source.asOf().isStale(today), "figure")));
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
            .map(id -> new MarkView(ids.indexOf(id) + 1, "#" + SOURCE + id))
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
                        lines.size() + 1, SOURCE + id, origin(source), review(topic, source))));
    return lines;
  }

  /** What a reader must know of a source that an editor is to look into. */
  private Optional<String> review(Topic topic, Source source) {
    return underReview
        .of(topic.slug(), source)
        .flatMap(kind -> labels.find("under-review", kind.code()));
  }

  private AnswerView.OriginView origin(Source source) {
    return AnswerView.OriginView.of(ui, CitedSource.of(source, today));
  }

  private List<RelatedView> related(Topic topic) {
    return topic.header().related().stream()
        .flatMap(slug -> knowledge.find(slug).stream())
        .map(
            other ->
                new RelatedView(
                    TopicView.of(ui, other, today),
                    ui.url(ComparePages.url(Stream.of(topic.slug(), other.slug())))))
        .toList();
  }
}
