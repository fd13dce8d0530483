package nl.steunwijzer.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The items in the database, within one transaction. */
final class ReviewItems {

  private final Handle handle;
  private final Instant now;

  ReviewItems(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  private record Open(long id, Kind kind, String mark, Instant at) {}

  /**
   * Opens what is found at an address and not open already, and closes what is no longer found.
   * What changed once more keeps the moment at which it began.
   *
   * @return the items that are new
   */
  List<ReviewItem> reconcile(String url, Map<Finding, Touched> findings) {
    Map<Kind, Open> open = open(url).stream().collect(Collectors.toMap(Open::kind, each -> each));
    List<ReviewItem> added = new ArrayList<>();
    findings.forEach(
        (finding, touched) -> {
          Optional<Open> before = Optional.ofNullable(open.remove(finding.kind()));
          if (before.filter(known -> known.mark().equals(finding.mark())).isPresent()) {
            touch(before.get().id(), touched);
          } else {
            before.ifPresent(known -> close(known.id(), State.LAPSED, ""));
            long id = open(url, finding, touched, before.map(Open::at).orElse(now));
            added.add(find(handle, id).orElseThrow());
          }
        });
    open.values().forEach(done -> close(done.id(), State.LAPSED, ""));
    return added;
  }

  private List<Open> open(String url) {
    return handle
        .createQuery(ReviewSql.OPEN_AT)
        .bind("url", url)
        .map(
            (row, context) ->
                new Open(
                    row.getLong("id"),
                    ReviewRows.kind(row),
                    row.getString("mark"),
                    Instant.ofEpochMilli(row.getLong("opened_at"))))
        .list();
  }

  private long open(String url, Finding finding, Touched touched, Instant since) {
    return handle
        .createQuery(ReviewSql.OPEN)
        .bind("url", url)
        .bind("kind", finding.kind().code())
        .bind("mark", finding.mark())
        .bind("detail", finding.detail())
        .bind("changes", ReviewRows.write(finding.changes()))
        .bind("touched", ReviewRows.write(touched))
        .bind("at", since.toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  /** The cards may have changed since it was opened. */
  private void touch(long id, Touched touched) {
    handle
        .createUpdate(ReviewSql.TOUCH)
        .bind("id", id)
        .bind("touched", ReviewRows.write(touched))
        .execute();
  }

  void close(long id, State state, String note) {
    handle
        .createUpdate(ReviewSql.CLOSE)
        .bind("id", id)
        .bind("state", state.code())
        .bind("note", note)
        .bind("at", now.toEpochMilli())
        .execute();
  }

  /** Closes the items of addresses that are not among these. */
  void closeAllBut(Set<String> addresses) {
    handle
        .createQuery(ReviewSql.OPEN_ADDRESSES)
        .map((row, context) -> Map.entry(row.getLong("id"), row.getString("url")))
        .list()
        .stream()
        .filter(item -> !addresses.contains(item.getValue()))
        .forEach(item -> close(item.getKey(), State.LAPSED, ""));
  }

  /** An item, whatever its state. */
  static Optional<ReviewItem> find(Handle handle, long id) {
    return handle
        .createQuery(ReviewSql.FIND)
        .bind("id", id)
        .map((row, context) -> ReviewRows.item(row))
        .findOne();
  }
}
