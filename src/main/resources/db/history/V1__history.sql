-- Days are 'YYYY-MM-DD'.

-- The days on which the cards were looked at.
CREATE TABLE look (
  day TEXT NOT NULL PRIMARY KEY
) STRICT;

-- Every card that was ever seen. Of one that is gone is kept what it said: it may come back.
CREATE TABLE card (
  slug    TEXT    NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL,
  digest  TEXT    NOT NULL,
  present INTEGER NOT NULL
) STRICT;

-- What a card said when it was last seen.
CREATE TABLE fact (
  card  TEXT    NOT NULL REFERENCES card (slug),
  place INTEGER NOT NULL,
  part  TEXT    NOT NULL,
  label TEXT    NOT NULL,
  text  TEXT    NOT NULL,
  PRIMARY KEY (card, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  day    TEXT NOT NULL,
  card   TEXT NOT NULL REFERENCES card (slug),
  name   TEXT NOT NULL,
  part   TEXT NOT NULL,
  label  TEXT NOT NULL,
  before TEXT NOT NULL,
  after  TEXT NOT NULL
) STRICT;

CREATE INDEX change_by_card ON change (card, day);
CREATE INDEX change_by_day ON change (day);
