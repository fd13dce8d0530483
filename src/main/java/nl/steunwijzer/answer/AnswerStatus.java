package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of answer it is; a closed list, each with a tested text. */
public enum AnswerStatus {
  ANSWERED("answered"),
  /** A part of the question is not covered, and the answer says which. */
  PARTIAL("partial"),
  /** The first step, and one question back on which the rest depends. */
  CLARIFY("clarify"),
  /** About support for entrepreneurs, but not in our sources. */
  UNKNOWN("unknown"),
  /** About a scheme that does not exist as far as our sources know. */
  UNKNOWN_SCHEME("unknown-scheme"),
  OUT_OF_SCOPE("out-of-scope"),
  /** Asks for a promise, for evasion of the law, or to set our rules aside. */
  DECLINED("declined"),
  CRISIS("crisis"),
  SMALLTALK("smalltalk");

  private final String code;

  AnswerStatus(String code) {
    this.code = code;
  }

  /** The code as it stands in JSON. */
  @JsonValue
  public String code() {
    return code;
  }
}
