package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Facet;
import nl.steunwijzer.search.Highlighter;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LookUp;
import nl.steunwijzer.search.Order;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.web.LookUpPage.AmountView;
import nl.steunwijzer.web.LookUpPage.AppliedView;
import nl.steunwijzer.web.LookUpPage.FacetView;
import nl.steunwijzer.web.LookUpPage.ResultView;
import nl.steunwijzer.web.LookUpPage.ResultsView;
import nl.steunwijzer.web.LookUpPage.SortView;
import nl.steunwijzer.web.LookUpPage.ValueView;

/** Makes the results of a look-up. */
final class LookUpPages {

  private final Ui ui;
  private final Labels labels;
  private final Catalogue catalogue;
  private final LocalDate today;

  LookUpPages(Ui ui, Catalogue catalogue, LocalDate today) {
    this.ui = ui;
    this.labels = ui.labels();
    this.catalogue = catalogue;
    this.today = today;
  }

  /**
   * The results.
   *
   * @param start what stands before them as long as nothing is looked for
   */
  ResultsView results(LookUpQuery query, Optional<StartView> start) {
    LookUp.Found found = LookUp.find(catalogue, query.filter(), query.order(), today);
    List<Topic> topics = query.onPage(found.topics());
    boolean more = query.page() * query.pageSize() < found.topics().size();
    String words = query.filter().words();
    List<Word> wanted = catalogue.analysis(Language.DUTCH).words(words);
    return new ResultsView(
        ui,
        Optional.of(words).filter(text -> !text.isEmpty()),
        count(found.topics().size(), words),
        found.topics().isEmpty(),
        query.values().entrySet().stream().map(value -> applied(query, value)).toList(),
        start,
        Arrays.stream(Order.values()).map(order -> sort(query, order)).toList(),
        LookUpQuery.FACETS.stream().flatMap(facet -> facet(query, facet, found)).toList(),
        topics.stream().map(topic -> result(topic, wanted)).toList(),
        query.page() > 1
            ? Optional.of(ui.url(query.urlOfPage(query.page() - 1)))
            : Optional.empty(),
        more ? Optional.of(ui.url(query.urlOfPage(query.page() + 1))) : Optional.empty());
  }

  private String count(int total, String words) {
    String topics = total == 1 ? ui.say("topicsOne") : ui.say("topicsMany", total);
    return words.isEmpty() ? topics : ui.say("topicsFor", topics, words);
  }

  private AppliedView applied(LookUpQuery query, Map.Entry<String, String> value) {
    return new AppliedView(
        labels.of("facet", value.getKey()),
        labels.of(value.getKey(), value.getValue()),
        value.getKey(),
        value.getValue(),
        ui.url(query.urlWith(value.getKey(), "")));
  }

  private SortView sort(LookUpQuery query, Order order) {
    return new SortView(
        labels.of("order", order), ui.url(query.urlIn(order)), order == query.order());
  }

  private Stream<FacetView> facet(LookUpQuery query, String facet, LookUp.Found found) {
    Map<String, Long> counts = found.facets().getOrDefault(facet, Map.of());
    Optional<String> chosen = Optional.ofNullable(query.values().get(facet));
    if (counts.size() < 2) {
      return Stream.empty();
    }
    String language = facet.equals(Facet.PROVIDER.code()) ? "nl" : ui.tag();
    List<ValueView> values =
        counts.entrySet().stream()
            .map(
                entry ->
                    new ValueView(
                        labels.of(facet, entry.getKey()),
                        language,
                        entry.getValue(),
                        ui.url(query.urlWith(facet, entry.getKey())),
                        chosen.equals(Optional.of(entry.getKey()))))
            .toList();
    boolean open =
        chosen.isPresent() || (query.values().isEmpty() && facet.equals(Facet.THEME.code()));
    return Stream.of(new FacetView(labels.of("facet", facet), open, values));
  }

  private List<Highlighter.Piece> snippet(CardHeader header, List<Word> wanted) {
    String summary = ui.isEnglish() ? header.summaryEn() : header.summary();
    return Highlighter.mark(summary, wanted, catalogue.analysis(Language.DUTCH));
  }

  private ResultView result(Topic topic, List<Word> wanted) {
    CardHeader header = topic.header();
    return new ResultView(
        topic.slug(),
        topic.shortName(),
        topic.name(),
        ui.url("/regelingen/" + topic.slug()),
        header.abbreviation(),
        ui.tag(),
        snippet(header, wanted),
        labels.of("kind", topic.kind()),
        labels.of("type", header.type()),
        header.provider(),
        topic.availability(today).code(),
        labels.of("status", topic.availability(today)),
        labels.date(header.status().asOf()),
        topic.mainAmount().map(this::amount),
        topic.newestSource().map(Source::asOf).flatMap(labels::date));
  }

  private AmountView amount(Figure figure) {
    return new AmountView(figure.title(), labels.figure(figure.value(), figure.unit()));
  }
}
