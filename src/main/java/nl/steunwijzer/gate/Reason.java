package nl.steunwijzer.gate;

/** Why a sentence is not proven by its passages. */
public enum Reason {
  /** No passage is named. */
  EVIDENCE,
  /** A figure does not stand in the passages with the same unit and direction. */
  FIGURE,
  /** A topic is named that the passages are not about. */
  NAME,
  /** Something is denied that is affirmed, or the other way round. */
  NEGATION,
  /** Words that carry meaning stand in no passage. */
  WORDS
}
