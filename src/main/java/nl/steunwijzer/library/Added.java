package nl.steunwijzer.library;

/** What came of adding a file. */
public sealed interface Added {

  /** A document that was not there yet. */
  record New(Document document) implements Added {}

  /** Another version of a document that was there; the earlier one is gone from search. */
  record Replaced(Document document) implements Added {}

  /** The same bytes were added before, and nothing else is said of them now. */
  record Same(Document.Entry known) implements Added {}

  /** It does not say for what date it speaks, and nobody said so. */
  record Undated(String title) implements Added {}
}
