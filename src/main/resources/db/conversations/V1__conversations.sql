-- Moments are milliseconds since 1970-01-01 (UTC).

CREATE TABLE conversation (
  id           TEXT    NOT NULL PRIMARY KEY,
  created_at   INTEGER NOT NULL,
  last_used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX conversation_by_use ON conversation (last_used_at);

-- 'place' keeps exchanges of the same millisecond in order; a bare rowid may change in a VACUUM.
CREATE TABLE exchange (
  place           INTEGER PRIMARY KEY,
  id              TEXT    NOT NULL UNIQUE,
  conversation_id TEXT    REFERENCES conversation (id) ON DELETE CASCADE,
  question        TEXT    NOT NULL,
  answer          TEXT    NOT NULL,
  created_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX exchange_by_conversation ON exchange (conversation_id, created_at);

CREATE TABLE feedback (
  exchange_id TEXT    NOT NULL PRIMARY KEY REFERENCES exchange (id) ON DELETE CASCADE,
  verdict     TEXT    NOT NULL CHECK (verdict IN ('up', 'down')),
  reason      TEXT    NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;
