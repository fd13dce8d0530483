package nl.steunwijzer.gate;

/** Why a sentence is not proven by its passages. */
public enum Reason {
  /** No passage is named. */
  EVIDENCE,
  /** A figure does not stand in the passages with the same unit and direction. */
  FIGURE,
  /** A figure is said of something else than in the passages. */
  EXCHANGE,
  /** It holds per month, for all, or only then, where the passages say otherwise. */
  SCOPE,
  /** A name does not stand in the passages. */
  NAME,
  /** Something is denied that is affirmed, or turned into its opposite. */
  NEGATION,
  /** What may be done must be done, or the other way round. */
  MODALITY,
  /** What may happen is said to happen for sure. */
  PROMISE,
  /** What was, or is planned, is said to be so now. */
  STATUS,
  /** Before has become after, or first last. */
  ORDER,
  /** Somebody else does it. */
  ACTOR,
  /** It is for somebody else. */
  AUDIENCE,
  /** Words that carry meaning stand in no passage. */
  WORDS
}
