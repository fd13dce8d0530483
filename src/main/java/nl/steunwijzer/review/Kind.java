package nl.steunwijzer.review;

import nl.steunwijzer.knowledge.Coded;

/** What is the matter with a source. */
public enum Kind implements Coded {
  /** Passages differ from those that an editor last agreed with. */
  CHANGED("changed"),
  /** The page does not exist any more. */
  GONE("gone"),
  /** The page has another address for good. */
  MOVED("moved"),
  /** The page may not be fetched, or gives no answer or no text, run after run. */
  UNREADABLE("unreadable");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
