package nl.steunwijzer.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.steunwijzer.knowledge.Passage;

/** What a sentence does in an answer. */
public enum Role {
  ANSWER("answer"),
  /** Something to look out for. */
  CAUTION("caution"),
  STEP("step"),
  /** How to reach a person. */
  ADVICE_HUMAN("advice-human"),
  /** Fixed text of ours, which states no fact and needs no citation. */
  NOTICE("notice");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** What a sentence does that rests on this passage. */
  static Role of(Passage passage) {
    return switch (passage.section()) {
      case CAUTION -> CAUTION;
      case CONTACT -> ADVICE_HUMAN;
      case APPLY, STEPS -> passage.form() == Passage.Form.STEP ? STEP : ANSWER;
      default -> ANSWER;
    };
  }

  /** The code as it stands in JSON. */
  @JsonValue
  public String code() {
    return code;
  }
}
