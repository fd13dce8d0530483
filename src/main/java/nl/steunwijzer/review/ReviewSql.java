package nl.steunwijzer.review;

/**
 * Every statement on what is watched and what is to be reviewed; the tables: {@code db/library}.
 */
final class ReviewSql {

  static final String KNOWN = "SELECT url, etag, last_modified, digest, checked_at FROM watched";

  static final String WATCHED = "SELECT * FROM watched WHERE url = :url";

  static final String KEEP =
      """
      INSERT INTO watched (url, etag, last_modified, digest, accepted_on, accepted, latest_on,
                           latest, moved_to, gone, unread, why, settled, checked_at)
      VALUES (:url, :etag, :lastModified, :digest, :acceptedOn, :accepted, :latestOn,
              :latest, :movedTo, :gone, :unread, :why, :settled, :at)
      ON CONFLICT (url) DO UPDATE
      SET etag = excluded.etag, last_modified = excluded.last_modified, digest = excluded.digest,
          accepted_on = excluded.accepted_on, accepted = excluded.accepted,
          latest_on = excluded.latest_on, latest = excluded.latest, moved_to = excluded.moved_to,
          gone = excluded.gone, unread = excluded.unread, why = excluded.why,
          settled = excluded.settled, checked_at = excluded.checked_at
      """;

  static final String SETTLE =
      """
      UPDATE watched
      SET accepted_on = :acceptedOn, accepted = :accepted, latest_on = :latestOn,
          latest = :latest, settled = :settled
      WHERE url = :url
      """;

  static final String OPEN_AT =
      "SELECT id, kind, mark, opened_at FROM review_item WHERE url = :url AND state = 'open'";

  static final String OPEN =
      """
      INSERT INTO review_item (url, kind, mark, detail, changes, touched, opened_at, state)
      VALUES (:url, :kind, :mark, :detail, :changes, :touched, :at, 'open')
      RETURNING id
      """;

  static final String TOUCH = "UPDATE review_item SET touched = :touched WHERE id = :id";

  static final String CLOSE =
      """
      UPDATE review_item SET state = :state, decided_at = :at, note = :note
      WHERE id = :id AND state = 'open'
      """;

  static final String OPEN_ADDRESSES = "SELECT id, url FROM review_item WHERE state = 'open'";

  static final String ALL_OPEN =
      "SELECT * FROM review_item WHERE state = 'open' ORDER BY opened_at, id";

  /** What readers of a card must know: of a page that moved or is silent, the text still holds. */
  static final String UNDER_REVIEW =
      """
      SELECT url, kind, touched FROM review_item
      WHERE state = 'open' AND kind IN ('changed', 'gone')
      """;

  static final String DECIDED =
      """
      SELECT * FROM review_item
      WHERE state IN ('still-right', 'changed') AND decided_at >= :since
      ORDER BY decided_at DESC, id DESC
      """;

  static final String FIND = "SELECT * FROM review_item WHERE id = :id";

  static final String FORGET_LAPSED =
      "DELETE FROM review_item WHERE state = 'lapsed' AND decided_at < :before";

  static final String NOTE_RUN = "INSERT INTO refresh (finished_at) VALUES (:at)";

  static final String LAST_RUN =
      "SELECT finished_at FROM refresh ORDER BY finished_at DESC LIMIT 1";

  private ReviewSql() {}
}
