package nl.steunwijzer.conversation;

/** Every statement that runs on the database. The tables are in {@code db/conversations}. */
final class Sql {

  static final String BEGIN =
      """
      INSERT INTO conversation (id, created_at, last_used_at) VALUES (:id, :now, :now)
      """;

  static final String EXISTS =
      """
      SELECT EXISTS (SELECT 1 FROM conversation WHERE id = :id)
      """;

  static final String USE =
      """
      UPDATE conversation SET last_used_at = max(last_used_at, :now) WHERE id = :id
      """;

  static final String RECORD =
      """
      INSERT INTO exchange (id, conversation_id, question, answer, created_at)
      VALUES (:id, :conversation, :question, :answer, :at)
      """;

  static final String EXCHANGES =
      """
      SELECT id, conversation_id, question, answer, created_at FROM exchange
      WHERE conversation_id = :conversation ORDER BY created_at, place
      """;

  static final String FIND =
      """
      SELECT id, conversation_id, question, answer, created_at FROM exchange WHERE id = :id
      """;

  static final String FORGET =
      """
      DELETE FROM conversation WHERE id = :id
      """;

  static final String FORGET_UNUSED =
      """
      DELETE FROM conversation WHERE last_used_at <= :limit
      """;

  static final String FORGET_LOOSE =
      """
      DELETE FROM exchange WHERE conversation_id IS NULL AND created_at <= :limit
      """;

  static final String RATE =
      """
      INSERT INTO feedback (exchange_id, sentence, verdict, cause, reason, created_at)
      SELECT id, :sentence, :verdict, :cause, :reason, :now FROM exchange WHERE id = :exchange
      ON CONFLICT (exchange_id, coalesce(sentence, -1)) DO UPDATE
      SET verdict = excluded.verdict, cause = excluded.cause, reason = excluded.reason,
        created_at = excluded.created_at
      """;

  static final String FEEDBACK =
      """
      SELECT exchange_id, sentence, verdict, cause, reason FROM feedback
      WHERE exchange_id = :exchange ORDER BY coalesce(sentence, -1)
      """;

  private Sql() {}
}
