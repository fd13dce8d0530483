package nl.steunwijzer.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** What is the matter with an answer or a sentence of it, as a reader sees it. */
public enum Cause {
  /** It is not so. */
  @JsonProperty("wrong")
  WRONG,
  /** It was so once. */
  @JsonProperty("old")
  OLD,
  @JsonProperty("unclear")
  UNCLEAR,
  /** It is about somebody else than who asked. */
  @JsonProperty("not-my-situation")
  NOT_MY_SITUATION,
  @JsonProperty("other")
  OTHER;

  /** The code in the database and in addresses, such as 'not-my-situation'. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The cause with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Cause ofCode(String code) {
    return Arrays.stream(values())
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cause " + code));
  }
}
