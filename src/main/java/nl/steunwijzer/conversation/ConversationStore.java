package nl.steunwijzer.conversation;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.storage.Database;
import nl.steunwijzer.storage.StorageException;
import org.jdbi.v3.core.Handle;

/**
 * Conversations, the exchanges in them and the feedback on these, kept on disk. Questions and
 * reasons are masked before they are written. Thread-safe.
 *
 * <p>Every method throws {@link StorageException} if the database fails.
 */
public final class ConversationStore implements AutoCloseable {

  /** 192 bits: who does not know an id cannot find one by trying. */
  private static final int ID_BYTES = 24;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Database database;
  private final Clock clock;

  private ConversationStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens the database in a folder; makes both if they are missing.
   *
   * @throws StorageException with a message for the person who started the program
   */
  public static ConversationStore open(Path dataDirectory, Clock clock) {
    return new ConversationStore(
        Database.open(dataDirectory, "steunwijzer.db", "db/conversations"), clock);
  }

  /**
   * Begins a conversation and returns its id: unguessable, 32 characters that fit in an address.
   */
  public String begin() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    database.write(
        handle ->
            handle.createUpdate(Sql.BEGIN).bind("id", id).bind("now", clock.millis()).execute());
    return id;
  }

  /** Whether the conversation was begun and is not forgotten. */
  public boolean exists(String id) {
    return database.read(
        handle -> handle.createQuery(Sql.EXISTS).bind("id", id).mapTo(Boolean.class).one());
  }

  /**
   * Keeps an exchange, and counts as use of its conversation.
   *
   * @return false if the conversation does not exist, perhaps because it was forgotten while the
   *     answer was on its way: then nothing is kept
   */
  public boolean record(Exchange exchange) {
    Exchange masked = exchange.masked();
    return database.write(
        handle -> {
          boolean welcome = masked.conversation().map(id -> use(handle, id)).orElse(true);
          return welcome && insert(handle, masked);
        });
  }

  private boolean use(Handle handle, String conversation) {
    return handle
            .createUpdate(Sql.USE)
            .bind("id", conversation)
            .bind("now", clock.millis())
            .execute()
        > 0;
  }

  private static boolean insert(Handle handle, Exchange exchange) {
    return handle
            .createUpdate(Sql.RECORD)
            .bind("id", exchange.id())
            .bind("conversation", exchange.conversation())
            .bind("question", exchange.question())
            .bind("answer", exchange.answer())
            .bind("at", exchange.at().toEpochMilli())
            .execute()
        > 0;
  }

  /** The exchanges of a conversation, the oldest first; empty if it does not exist. */
  public List<Exchange> exchanges(String conversation) {
    return database.read(
        handle ->
            handle
                .createQuery(Sql.EXCHANGES)
                .bind("conversation", conversation)
                .map((row, context) -> exchange(row))
                .list());
  }

  /** One exchange by the id of its answer. */
  public Optional<Exchange> find(String exchangeId) {
    return database.read(
        handle ->
            handle
                .createQuery(Sql.FIND)
                .bind("id", exchangeId)
                .map((row, context) -> exchange(row))
                .findOne());
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    return new Exchange(
        row.getString("id"),
        Optional.ofNullable(row.getString("conversation_id")),
        row.getString("question"),
        row.getString("answer"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }

  /**
   * Deletes a conversation with everything in it, also from the disk.
   *
   * @return false if it does not exist
   */
  public boolean forget(String conversation) {
    int deleted =
        database.write(
            handle -> handle.createUpdate(Sql.FORGET).bind("id", conversation).execute());
    if (deleted > 0) {
      database.sweep();
    }
    return deleted > 0;
  }

  /**
   * Deletes conversations that were not used for this long, and exchanges without a conversation
   * that are this old, also from the disk.
   *
   * @return how many conversations and loose exchanges were deleted
   * @throws IllegalArgumentException if the age is negative
   */
  public int forgetOlderThan(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("an age cannot be negative: " + age);
    }
    long limit = clock.instant().minus(age).toEpochMilli();
    int deleted =
        database.write(
            handle ->
                handle.createUpdate(Sql.FORGET_UNUSED).bind("limit", limit).execute()
                    + handle.createUpdate(Sql.FORGET_LOOSE).bind("limit", limit).execute());
    // Also when nothing was deleted now: an earlier sweep may have been cut short.
    database.sweep();
    return deleted;
  }

  /**
   * Keeps what a reader thought of an answer or of one sentence of it, instead of what was kept
   * before about the same. Whether the answer has such a sentence is not known here.
   *
   * @return false if there is no such answer
   */
  public boolean rate(Feedback feedback) {
    Feedback masked = feedback.masked();
    return database.write(
        handle ->
            handle
                    .createUpdate(Sql.RATE)
                    .bind("exchange", masked.exchange())
                    .bind("sentence", masked.sentence())
                    .bind("verdict", masked.verdict().code())
                    .bind("cause", masked.cause().map(Cause::code))
                    .bind("reason", masked.reason())
                    .bind("now", clock.millis())
                    .execute()
                > 0);
  }

  /** What a reader thought of an answer as a whole. */
  public Optional<Feedback> feedback(String exchangeId) {
    return allFeedback(exchangeId).stream()
        .filter(feedback -> feedback.sentence().isEmpty())
        .findFirst();
  }

  /** All that readers thought of an answer: of the whole first, then of its sentences in order. */
  public List<Feedback> allFeedback(String exchangeId) {
    return database.read(
        handle ->
            handle
                .createQuery(Sql.FEEDBACK)
                .bind("exchange", exchangeId)
                .map((row, context) -> feedback(row))
                .list());
  }

  private static Feedback feedback(ResultSet row) throws SQLException {
    int sentence = row.getInt("sentence");
    boolean onWhole = row.wasNull();
    return new Feedback(
        row.getString("exchange_id"),
        onWhole ? Optional.empty() : Optional.of(sentence),
        Verdict.ofCode(row.getString("verdict")),
        Optional.ofNullable(row.getString("cause")).map(Cause::ofCode),
        row.getString("reason"));
  }

  @Override
  public void close() {
    database.close();
  }
}
