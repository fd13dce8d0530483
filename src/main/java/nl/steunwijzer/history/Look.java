package nl.steunwijzer.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Digest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * One look at the cards, in one transaction. An editor saves often: of a day only how it began and
 * ended is kept.
 */
final class Look {

  private final Handle handle;
  private final LocalDate day;

  Look(Handle handle, LocalDate day) {
    this.handle = handle;
    this.day = day;
  }

  /** What is known of a card. */
  private record Known(String slug, String name, String digest, boolean present) {}

  /** Compares and keeps; returns how many cards were not as they were. */
  int at(Knowledge cards) {
    boolean first = HistoryStore.firstLook(handle).isEmpty();
    Map<String, Known> known =
        handle
            .createQuery(HistorySql.CARDS)
            .map(
                (row, context) ->
                    new Known(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("digest"),
                        row.getBoolean("present")))
            .list()
            .stream()
            .collect(Collectors.toMap(Known::slug, card -> card));
    int changed = 0;
    for (Topic topic : cards.topics()) {
      List<Fact> facts = Fact.of(topic);
      String digest = Digest.of(facts.toString());
      Optional<Known> before = Optional.ofNullable(known.get(topic.slug()));
      if (before.filter(card -> card.present() && card.digest().equals(digest)).isEmpty()) {
        changed++;
        List<Change> changes = first ? List.of() : changes(topic, facts, before);
        keep(topic, digest, facts);
        note(changes, topic.slug());
      }
    }
    for (Known card : known.values()) {
      if (card.present() && !isThere(cards, card.slug())) {
        changed++;
        goes(card);
      }
    }
    handle.createUpdate(HistorySql.NOTE_LOOK).bind("day", day.toString()).execute();
    return changed;
  }

  /** A card with a mistake is still there, though nobody can read it. */
  private static boolean isThere(Knowledge cards, String slug) {
    return cards.find(slug).isPresent()
        || cards.problems().stream()
            .anyMatch(problem -> problem.file().endsWith("/" + slug + ".md"));
  }

  /** All that changed on a card today, with what it looks like now. */
  private List<Change> changes(Topic topic, List<Fact> facts, Optional<Known> before) {
    List<Change> today = today(topic.slug());
    boolean back = today.stream().anyMatch(change -> change.kind() == Kind.GONE);
    boolean isNew = today.stream().anyMatch(change -> change.kind() == Kind.NEW);
    if (isNew || before.filter(card -> card.present() || back).isEmpty()) {
      return List.of(Change.cardIsNew(day, topic.slug(), topic.name()));
    }
    List<Change> merged =
        new ArrayList<>(today.stream().filter(change -> change.kind() != Kind.GONE).toList());
    for (Change change : Differences.between(facts(topic.slug()), facts, topic, day)) {
      Optional<Change> earlier = merged.stream().filter(change::continues).findFirst();
      earlier.ifPresent(merged::remove);
      merged.add(change.from(earlier.map(Change::before).orElse(change.before())));
    }
    return merged.stream().filter(change -> !change.isNothing()).toList();
  }

  private void goes(Known card) {
    List<Change> today = today(card.slug());
    boolean wasNew = today.stream().anyMatch(change -> change.kind() == Kind.NEW);
    List<Change> changes = new ArrayList<>(today);
    changes.add(Change.cardIsGone(day, card.slug(), card.name()));
    note(wasNew ? List.of() : changes, card.slug());
    handle.createUpdate(HistorySql.CARD_IS_GONE).bind("slug", card.slug()).execute();
  }

  private List<Change> today(String slug) {
    return handle
        .createQuery(HistorySql.CHANGES_ON)
        .bind("slug", slug)
        .bind("day", day.toString())
        .map((row, context) -> HistoryStore.change(row))
        .list();
  }

  private List<Fact> facts(String slug) {
    return handle
        .createQuery(HistorySql.FACTS)
        .bind("slug", slug)
        .map(
            (row, context) ->
                new Fact(row.getString("part"), row.getString("label"), row.getString("text")))
        .list();
  }

  /** These are all the changes of a card today. */
  private void note(List<Change> changes, String slug) {
    handle
        .createUpdate(HistorySql.FORGET_CHANGES_ON)
        .bind("slug", slug)
        .bind("day", day.toString())
        .execute();
    for (Change change : changes) {
      handle
          .createUpdate(HistorySql.NOTE)
          .bind("day", change.day().toString())
          .bind("card", change.topic())
          .bind("name", change.name())
          .bind("part", change.part())
          .bind("label", change.label())
          .bind("before", change.before())
          .bind("after", change.after())
          .execute();
    }
  }

  private void keep(Topic topic, String digest, List<Fact> facts) {
    handle
        .createUpdate(HistorySql.KEEP_CARD)
        .bind("slug", topic.slug())
        .bind("name", topic.name())
        .bind("digest", digest)
        .execute();
    handle.createUpdate(HistorySql.FORGET_FACTS).bind("slug", topic.slug()).execute();
    PreparedBatch batch = handle.prepareBatch(HistorySql.KEEP_FACT);
    for (Fact fact : facts) {
      batch
          .bind("slug", topic.slug())
          .bind("place", batch.size())
          .bind("part", fact.part())
          .bind("label", fact.label())
          .bind("text", fact.text())
          .add();
    }
    batch.execute();
  }
}
