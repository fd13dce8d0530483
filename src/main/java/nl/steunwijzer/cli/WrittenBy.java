package nl.steunwijzer.cli;

import nl.steunwijzer.knowledge.Coded;

/** What writes the answers of an evaluation. */
enum WrittenBy implements Coded {
  /** Code, as without any model. */
  EMBEDDED("embedded"),
  /** The model that the options name. */
  MODEL("model");

  private final String code;

  WrittenBy(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
