-- Feedback may be about one sentence of an answer, counted from 0; NULL is the answer as a whole.

CREATE TABLE feedback_on (
  exchange_id TEXT    NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
  sentence    INTEGER CHECK (sentence >= 0),
  verdict     TEXT    NOT NULL CHECK (verdict IN ('up', 'down')),
  cause       TEXT    CHECK (cause IN ('wrong', 'old', 'unclear', 'not-my-situation', 'other')),
  reason      TEXT    NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;

INSERT INTO feedback_on (exchange_id, verdict, reason, created_at)
SELECT exchange_id, verdict, reason, created_at FROM feedback;

DROP TABLE feedback;
ALTER TABLE feedback_on RENAME TO feedback;

-- One about the whole and one about each sentence: NULLs would count as different.
CREATE UNIQUE INDEX feedback_by_sentence ON feedback (exchange_id, coalesce(sentence, -1));
