package nl.steunwijzer.web;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.knowledge.Topic;

/**
 * What changed on a card.
 *
 * @param unchanged if nothing did, since when we know
 * @param changes the latest first
 */
record HistoryView(Optional<String> unchanged, List<ChangeView> changes) {

  static HistoryView of(Ui ui, Optional<HistoryStore> history, Topic topic) {
    List<ChangeView> changes =
        history.map(store -> store.of(topic.slug())).orElse(List.of()).stream()
            .map(change -> ChangeView.of(ui, change))
            .toList();
    return new HistoryView(
        history
            .filter(store -> changes.isEmpty())
            .flatMap(HistoryStore::firstLook)
            .map(day -> ui.say("cardUnchanged", ui.labels().day(day))),
        changes);
  }

  boolean known() {
    return unchanged.isPresent() || !changes.isEmpty();
  }
}
