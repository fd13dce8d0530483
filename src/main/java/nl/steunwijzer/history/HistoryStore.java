package nl.steunwijzer.history;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.storage.Database;
import org.jdbi.v3.core.Handle;

/**
 * What this installation has seen change on the cards, kept on disk. Several programs may have the
 * same folder open. Thread-safe.
 *
 * <p>Every method throws {@link nl.steunwijzer.storage.StorageException} if the database fails.
 */
public final class HistoryStore implements AutoCloseable {

  private static final String FILE = "history.db";

  private final Database database;

  private HistoryStore(Database database) {
    this.database = database;
  }

  /** Opens the history in a data folder; makes what is missing. */
  public static HistoryStore open(Path dataDirectory) {
    return new HistoryStore(Database.open(dataDirectory, FILE, "db/history"));
  }

  /**
   * Compares the cards with what they were the last time, and keeps what changed. The first time,
   * nothing is new: everything is simply known from then on. A card that cannot be read because of
   * a mistake in it stays as it was.
   */
  public void observe(Knowledge cards, LocalDate day) {
    database.write(handle -> new Look(handle, day).at(cards));
  }

  /** The day on which the cards were first seen, if they ever were. */
  public Optional<LocalDate> firstLook() {
    return database.read(HistoryStore::firstLook);
  }

  static Optional<LocalDate> firstLook(Handle handle) {
    return handle
        .createQuery(HistorySql.FIRST_LOOK)
        .map((row, context) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse))
        .one();
  }

  /** What changed on this day or later, the latest first. */
  public List<Change> since(LocalDate day) {
    return database.read(
        handle ->
            handle
                .createQuery(HistorySql.CHANGES_SINCE)
                .bind("day", day.toString())
                .map((row, context) -> change(row))
                .list());
  }

  /** What changed on a card, the latest first. */
  public List<Change> of(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery(HistorySql.CHANGES_OF)
                .bind("slug", slug)
                .map((row, context) -> change(row))
                .list());
  }

  static Change change(ResultSet row) throws SQLException {
    return new Change(
        LocalDate.parse(row.getString("day")),
        row.getString("card"),
        row.getString("name"),
        row.getString("part"),
        row.getString("label"),
        row.getString("before"),
        row.getString("after"));
  }

  @Override
  public void close() {
    database.close();
  }
}
