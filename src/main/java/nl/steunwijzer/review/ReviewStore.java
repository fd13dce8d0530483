package nl.steunwijzer.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.storage.Database;
import org.jdbi.v3.core.Handle;

/**
 * What is watched and what an editor should look at, kept on disk beside the documents. Several
 * programs may have the same folder open. Thread-safe.
 *
 * <p>Every method throws {@link nl.steunwijzer.storage.StorageException} if the database fails.
 */
public final class ReviewStore implements AutoCloseable {

  private final Database database;

  private ReviewStore(Database database) {
    this.database = database;
  }

  /** Opens what is watched in a data folder; makes what is missing. */
  public static ReviewStore open(Path dataDirectory) {
    return new ReviewStore(Database.open(dataDirectory, DocumentStore.FILE, "db/library"));
  }

  /** All addresses at which was looked, with or without success. */
  Map<String, Known> known() {
    return database.read(
        handle ->
            handle
                .createQuery(ReviewSql.KNOWN)
                .map((row, context) -> Map.entry(row.getString("url"), ReviewRows.known(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /**
   * Keeps what came of a look at an address. Opens what is found, unless it is open already; closes
   * what is no longer the matter.
   *
   * @return the items that are new
   */
  List<ReviewItem> keep(Cited cited, Visit visit, Instant at) {
    while (true) {
      // To compare takes long, and nobody else can write meanwhile: so not while writing.
      Watched before = database.read(handle -> watched(handle, cited));
      Watched after = before.after(visit);
      Map<Finding, Touched> findings = new LinkedHashMap<>();
      after.findings().forEach(each -> findings.put(each, Impact.of(each, after, cited)));
      Optional<List<ReviewItem>> added =
          database.write(
              handle ->
                  watched(handle, cited).equals(before)
                      ? Optional.of(keep(handle, cited, after, findings, at))
                      : Optional.empty());
      if (added.isPresent()) {
        return added.get();
      }
      // An editor has decided meanwhile.
    }
  }

  private static List<ReviewItem> keep(
      Handle handle, Cited cited, Watched watched, Map<Finding, Touched> findings, Instant at) {
    String url = cited.address().toString();
    ReviewRows.bind(handle.createUpdate(ReviewSql.KEEP), watched)
        .bind("url", url)
        .bind("at", at.toEpochMilli())
        .execute();
    return new ReviewItems(handle, at).reconcile(url, findings);
  }

  private static Watched watched(Handle handle, Cited cited) {
    return watched(handle, cited.address().toString());
  }

  private static Watched watched(Handle handle, String url) {
    return handle
        .createQuery(ReviewSql.WATCHED)
        .bind("url", url)
        .map((row, context) -> ReviewRows.watched(row))
        .findOne()
        .orElse(Watched.NEW);
  }

  /**
   * Closes the items of addresses that nothing cites any more, and forgets what lapsed long ago.
   *
   * @param forget the moment before which what lapsed is forgotten
   */
  void tidy(Set<String> cited, Instant forget, Instant at) {
    database.write(
        handle -> {
          new ReviewItems(handle, at).closeAllBut(cited);
          return handle
              .createUpdate(ReviewSql.FORGET_LAPSED)
              .bind("before", forget.toEpochMilli())
              .execute();
        });
  }

  /** What is open, the oldest first. */
  public List<ReviewItem> open() {
    return database.read(
        handle ->
            handle
                .createQuery(ReviewSql.ALL_OPEN)
                .map((row, context) -> ReviewRows.item(row))
                .list());
  }

  /** The sources of which a card must say that they are being looked into. */
  UnderReview underReview() {
    return new UnderReview(
        database.read(
            handle ->
                handle
                    .createQuery(ReviewSql.UNDER_REVIEW)
                    .map((row, context) -> ReviewRows.marks(row))
                    .list()
                    .stream()
                    .flatMap(marks -> marks)
                    .collect(Collectors.toSet())));
  }

  /** What editors decided since a moment, the latest first. */
  public List<ReviewItem> decidedSince(Instant moment) {
    return database.read(
        handle ->
            handle
                .createQuery(ReviewSql.DECIDED)
                .bind("since", moment.toEpochMilli())
                .map((row, context) -> ReviewRows.item(row))
                .list());
  }

  /** One item, whatever its state. */
  public Optional<ReviewItem> find(long id) {
    return database.read(handle -> ReviewItems.find(handle, id));
  }

  /**
   * Keeps what an editor decided of an open item. Of a page that changed, the text of the item is
   * from then on the one with which is compared.
   *
   * @param decision {@link State#STILL_RIGHT} or {@link State#CHANGED}
   * @param note at most {@link ReviewItem#LONGEST_NOTE} characters; may be empty
   */
  public Decided decide(long id, State decision, String note, Instant at) {
    if (!decision.isDecision()) {
      throw new IllegalArgumentException("no decision: " + decision);
    }
    return database.write(
        handle ->
            ReviewItems.find(handle, id)
                .map(item -> decide(handle, item, decision, note, at))
                .orElse(Decided.UNKNOWN));
  }

  private static Decided decide(
      Handle handle, ReviewItem item, State decision, String note, Instant at) {
    if (item.state() != State.OPEN) {
      return Decided.TOO_LATE;
    }
    Finding finding = new Finding(item.kind(), item.detail(), item.changes());
    settle(handle, item.url(), watched(handle, item.url()).settle(finding));
    new ReviewItems(handle, at).close(item.id(), decision, note);
    return Decided.KEPT;
  }

  private static void settle(Handle handle, String url, Watched watched) {
    ReviewRows.bindTexts(handle.createUpdate(ReviewSql.SETTLE), watched).bind("url", url).execute();
  }

  /** When all addresses were asked the last time, if ever. */
  public Optional<Instant> lastRun() {
    return database
        .read(handle -> handle.createQuery(ReviewSql.LAST_RUN).mapTo(Long.class).findOne())
        .map(Instant::ofEpochMilli);
  }

  /** Remembers that all addresses were asked. */
  void noteRun(Instant at) {
    database.write(
        handle -> handle.createUpdate(ReviewSql.NOTE_RUN).bind("at", at.toEpochMilli()).execute());
  }

  @Override
  public void close() {
    database.close();
  }
}
