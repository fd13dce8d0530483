package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.CardHeader;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Highlighter;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LookUp;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.web.LookUpPage.AppliedView;
import nl.steunwijzer.web.LookUpPage.FacetView;
import nl.steunwijzer.web.LookUpPage.ResultView;
import nl.steunwijzer.web.LookUpPage.ResultsView;
import nl.steunwijzer.web.LookUpPage.ValueView;

/** Makes the results of a look-up. */
final class LookUpPages {

  private final Catalogue catalogue;
  private final LocalDate today;

  LookUpPages(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  ResultsView results(LookUpQuery query) {
    LookUp.Found found = LookUp.find(catalogue, query.filter(), query.order(), today);
    List<Topic> topics = query.onPage(found.topics());
    boolean more = query.page() * query.pageSize() < found.topics().size();
    String words = query.filter().words();
    List<Word> wanted = catalogue.analysis(Language.DUTCH).words(words);
    return new ResultsView(
        Optional.of(words).filter(text -> !text.isEmpty()),
        found.topics().size(),
        found.topics().isEmpty(),
        query.values().entrySet().stream().map(value -> applied(query, value)).toList(),
        LookUpQuery.FACETS.stream().flatMap(facet -> facet(query, facet, found)).toList(),
        topics.stream().map(topic -> result(topic, wanted)).toList(),
        query.page() > 1 ? Optional.of(query.urlOfPage(query.page() - 1)) : Optional.empty(),
        more ? Optional.of(query.urlOfPage(query.page() + 1)) : Optional.empty());
  }

  private static AppliedView applied(LookUpQuery query, Map.Entry<String, String> value) {
    return new AppliedView(
        Labels.of("facet", value.getKey()),
        Labels.of(value.getKey(), value.getValue()),
        value.getKey(),
        value.getValue(),
        query.urlWith(value.getKey(), ""));
  }

  private static Stream<FacetView> facet(LookUpQuery query, String facet, LookUp.Found found) {
    Map<String, Long> counts = found.facets().getOrDefault(facet, Map.of());
    if (query.values().containsKey(facet) || counts.size() < 2) {
      return Stream.empty();
    }
    List<ValueView> values =
        counts.entrySet().stream()
            .map(
                entry ->
                    new ValueView(
                        Labels.of(facet, entry.getKey()),
                        entry.getValue(),
                        query.urlWith(facet, entry.getKey())))
            .toList();
    return Stream.of(new FacetView(Labels.of("facet", facet), values));
  }

  private ResultView result(Topic topic, List<Word> wanted) {
    CardHeader header = topic.header();
    return new ResultView(
        topic.name(),
        "/regelingen/" + topic.slug(),
        header.abbreviation(),
        Highlighter.mark(header.summary(), wanted, catalogue.analysis(Language.DUTCH)),
        Labels.of("kind", topic.kind()),
        Labels.of("type", header.type()),
        header.provider(),
        topic.availability(today).code(),
        Labels.of("status", topic.availability(today)),
        Labels.date(header.status().asOf()));
  }
}
