package nl.steunwijzer.history;

/** Every statement on what cards said; the tables: {@code db/history}. */
final class HistorySql {

  static final String NOTE_LOOK = "INSERT OR IGNORE INTO look (day) VALUES (:day)";

  static final String FIRST_LOOK = "SELECT min(day) FROM look";

  static final String CARDS = "SELECT slug, name, digest, present FROM card";

  static final String KEEP_CARD =
      """
      INSERT INTO card (slug, name, digest, present) VALUES (:slug, :name, :digest, 1)
      ON CONFLICT (slug) DO UPDATE
      SET name = excluded.name, digest = excluded.digest, present = 1
      """;

  static final String CARD_IS_GONE = "UPDATE card SET present = 0 WHERE slug = :slug";

  static final String FACTS =
      "SELECT part, label, text FROM fact WHERE card = :slug ORDER BY place";

  static final String FORGET_FACTS = "DELETE FROM fact WHERE card = :slug";

  static final String KEEP_FACT =
      """
      INSERT INTO fact (card, place, part, label, text)
      VALUES (:slug, :place, :part, :label, :text)
      """;

  static final String NOTE =
      """
      INSERT INTO change (day, card, name, part, label, before, after)
      VALUES (:day, :card, :name, :part, :label, :before, :after)
      """;

  static final String CHANGES_ON =
      "SELECT * FROM change WHERE card = :slug AND day = :day ORDER BY id";

  static final String FORGET_CHANGES_ON = "DELETE FROM change WHERE card = :slug AND day = :day";

  static final String CHANGES_OF = "SELECT * FROM change WHERE card = :slug ORDER BY day DESC, id";

  static final String CHANGES_SINCE =
      "SELECT * FROM change WHERE day >= :day ORDER BY day DESC, card, id";

  private HistorySql() {}
}
