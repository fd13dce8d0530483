package nl.steunwijzer.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** A language in which we can find and answer. */
public enum Language {
  DUTCH("nl"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag (BCP 47), as it stands in pages and in JSON. */
  @JsonValue
  public String tag() {
    return tag;
  }
}
