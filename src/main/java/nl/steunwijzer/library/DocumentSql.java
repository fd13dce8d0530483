package nl.steunwijzer.library;

/** Every statement on the documents. The tables are in {@code db/library}. */
final class DocumentSql {

  /** Does nothing if the id is that of a document from elsewhere. */
  static final String PUT =
      """
      INSERT INTO document (id, origin, digest, description, text, parts, added_at)
      VALUES (:id, :origin, :digest, :description, :text, :parts, :at)
      ON CONFLICT (id) DO UPDATE
      SET origin = excluded.origin, digest = excluded.digest, description = excluded.description,
          text = excluded.text, parts = excluded.parts, added_at = excluded.added_at
      WHERE document.origin = excluded.origin
      """;

  static final String SAY_VERSION =
      "UPDATE document SET etag = :etag, last_modified = :modified WHERE origin = :origin";

  static final String VERSIONS =
      """
      SELECT origin, etag, last_modified FROM document
      WHERE etag IS NOT NULL OR last_modified IS NOT NULL
      """;

  static final String ASK = "UPDATE document SET asked = :asked WHERE id = :id";

  static final String ASKED = "SELECT asked FROM document WHERE id = :value";

  static final String NOTE_CHANGE = "INSERT INTO change (document) VALUES (:id)";

  /** A later change of the same document makes an earlier one needless. */
  static final String FORGET_EARLIER =
      """
      DELETE FROM change WHERE document = :id
      AND revision < (SELECT max(revision) FROM change WHERE document = :id)
      """;

  static final String REMOVE = "DELETE FROM document WHERE id = :id";

  private static final String ENTRY = "SELECT id, origin, digest, description, added_at";

  static final String ENTRIES = ENTRY + " FROM document ORDER BY id";

  static final String BY_DIGEST = ENTRY + " FROM document WHERE digest = :value LIMIT 1";

  static final String BY_ORIGIN = ENTRY + " FROM document WHERE origin = :value";

  static final String FIND = ENTRY + ", text, parts FROM document WHERE id = :value";

  static final String CHANGES =
      "SELECT revision, document FROM change WHERE revision > :seen ORDER BY revision LIMIT :most";

  static final String LAST_REVISION = "SELECT coalesce(max(revision), 0) FROM change";

  private DocumentSql() {}
}
