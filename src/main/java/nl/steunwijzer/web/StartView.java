package nl.steunwijzer.web;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.steunwijzer.history.Endings;
import nl.steunwijzer.history.Endings.Ending;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.history.Kind;
import nl.steunwijzer.history.News;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Order;

/**
 * What an adviser sees before anything is looked up: what changed, what ended and what soon will.
 *
 * @param noNews if nothing changed of late, since when we know
 * @param newest topics with the newest sources; only if there is no news
 * @param byDate the address of all topics with the newest source first
 */
record StartView(
    List<ItemView> news,
    Optional<String> noNews,
    List<ItemView> newest,
    String byDate,
    List<ItemView> ended,
    List<ItemView> ending) {

  private static final Period NEW = Period.ofDays(30);
  private static final int MOST = 6;

  /**
   * A topic with what is to be said of it.
   *
   * @param url empty if there is no card any more
   */
  record ItemView(String name, Optional<String> url, String what) {}

  static StartView of(Ui ui, Services services, String byDate) {
    Knowledge cards = services.catalogue().knowledge();
    Optional<HistoryStore> history = services.history();
    List<News> news =
        history.map(store -> News.of(store.since(services.today().minus(NEW)))).orElse(List.of());
    Endings endings = Endings.of(cards, services.today());
    return new StartView(
        news.stream().limit(MOST).map(each -> item(ui, cards, each)).toList(),
        history
            .filter(store -> news.isEmpty())
            .flatMap(HistoryStore::firstLook)
            .map(day -> ui.say("noChangesSince", ui.labels().day(day))),
        news.isEmpty() ? newest(ui, cards) : List.of(),
        byDate,
        items(ui, endings.ended(), "endedOn"),
        items(ui, endings.ending(), "endsOn"));
  }

  private static ItemView item(Ui ui, Knowledge cards, News news) {
    return new ItemView(
        news.name(),
        cards.find(news.topic()).map(topic -> url(ui, topic)),
        ui.say("onDay", what(ui, news), ui.labels().day(news.day())));
  }

  private static String what(Ui ui, News news) {
    if (news.kind() != Kind.REPLACED) {
      return ui.labels().of("change", news.kind());
    }
    String parts =
        news.changes().stream()
            .map(change -> ChangeView.part(ui, change))
            .distinct()
            .collect(Collectors.joining(", "));
    return ui.say("changedParts", parts);
  }

  private static List<ItemView> newest(Ui ui, Knowledge cards) {
    return Order.DATE.of(cards.topics()).stream()
        .limit(MOST)
        .flatMap(
            topic ->
                topic.newestSource().map(Source::asOf).flatMap(ui.labels()::date).stream()
                    .map(
                        day ->
                            new ItemView(
                                topic.name(),
                                Optional.of(url(ui, topic)),
                                ui.say("newestSource", day))))
        .toList();
  }

  private static List<ItemView> items(Ui ui, List<Ending> endings, String key) {
    return endings.stream()
        .flatMap(
            ending ->
                ui.labels().date(ending.until()).stream()
                    .map(
                        day ->
                            new ItemView(
                                ending.topic().name(),
                                Optional.of(url(ui, ending.topic())),
                                ui.say(key, day))))
        .toList();
  }

  private static String url(Ui ui, Topic topic) {
    return ui.url("/regelingen/" + topic.slug());
  }
}
