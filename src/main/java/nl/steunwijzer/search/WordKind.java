package nl.steunwijzer.search;

/** What kind of word a form can be; a form can be several, and those of English are not told. */
public enum WordKind {
  NOUN,
  VERB,
  /** A verb in the present tense or the infinitive. */
  PRESENT,
  /** A verb in the past tense. */
  PAST,
  PARTICIPLE,
  ADJECTIVE
}
