package nl.steunwijzer.gate;

/** What a word does in a sentence besides its meaning; each is a line in the word lists. */
enum Sense {
  NEGATION,
  /** Denies without a 'not', as 'mislukt' does. */
  DENIAL,
  MUST,
  MAY,
  NEED,
  /** Says that something happens without fail. */
  CERTAIN,
  /** Says that something is not sure, or not yet. */
  HEDGE,
  PLAN,
  NOW,
  PAST,
  PRESENT,
  BEFORE,
  AFTER,
  WHOLE,
  /** In which time is counted. */
  UNIT,
  PART,
  ONLY,
  /** Leaves somebody or something out. */
  EXCEPT,
  GET,
  /** Somebody who does something. */
  ACTOR,
  /** The reader. */
  PERSON,
  /** For whom something is. */
  AUDIENCE,
  /** Promises, demands or takes away, so that only the evidence itself can prove it. */
  WEIGHTY,
  /** Adds nothing that needs proof. */
  LIGHT
}
