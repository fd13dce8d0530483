-- Moments are milliseconds since 1970-01-01 (UTC). 'description' and 'parts' are JSON.

CREATE TABLE document (
  id          TEXT    NOT NULL PRIMARY KEY,
  origin      TEXT    NOT NULL UNIQUE,
  digest      TEXT    NOT NULL,
  description TEXT    NOT NULL,
  text        TEXT    NOT NULL,
  parts       TEXT    NOT NULL,
  added_at    INTEGER NOT NULL,
  etag          TEXT,
  last_modified TEXT
) STRICT;

CREATE INDEX document_by_digest ON document (digest);

-- What changed, in order: whoever keeps an index reads on from where it was. A number is never
-- used twice, so that an index cannot miss a change after its last one was deleted.
CREATE TABLE change (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  document TEXT    NOT NULL
) STRICT;
