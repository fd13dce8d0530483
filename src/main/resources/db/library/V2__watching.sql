-- Moments are milliseconds since 1970-01-01 (UTC), days are 'YYYY-MM-DD'. 'accepted', 'latest',
-- 'changes' and 'touched' are JSON.

-- What is known of each address that cards and documents cite. The text that an editor last agreed
-- with, and the text last seen if it differs.
CREATE TABLE watched (
  url           TEXT    NOT NULL PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  digest        TEXT    NOT NULL,
  accepted_on   TEXT,
  accepted      TEXT,
  latest_on     TEXT,
  latest        TEXT,
  moved_to      TEXT,
  gone          INTEGER NOT NULL,
  unread        INTEGER NOT NULL,
  why           TEXT    NOT NULL,
  settled       TEXT,
  checked_at    INTEGER NOT NULL
) STRICT;

-- What an editor should look at, or has looked at. Of each kind at most one is open for an address.
CREATE TABLE review_item (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  url        TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  mark       TEXT    NOT NULL,
  detail     TEXT    NOT NULL,
  changes    TEXT    NOT NULL,
  touched    TEXT    NOT NULL,
  opened_at  INTEGER NOT NULL,
  state      TEXT    NOT NULL,
  decided_at INTEGER,
  note       TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX review_item_open ON review_item (url, kind) WHERE state = 'open';

-- When all addresses were asked, so that a server that is started again does not ask them again.
CREATE TABLE refresh (
  finished_at INTEGER NOT NULL
) STRICT;
