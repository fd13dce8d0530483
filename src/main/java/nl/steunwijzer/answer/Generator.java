package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonValue;

/** What wrote an answer. */
public enum Generator {
  /** Code, from passages as they stand. */
  EMBEDDED("embedded"),
  /** A language model, sentence by sentence past the gate. */
  MODEL("model"),
  /** A language model that failed on the way, after which the embedded composer told the rest. */
  MODEL_AND_EMBEDDED("model+embedded");

  private final String code;

  Generator(String code) {
    this.code = code;
  }

  /** The code as it stands in JSON. */
  @JsonValue
  public String code() {
    return code;
  }
}
