package nl.steunwijzer.conversation;

import java.util.Locale;

/** Whether an answer helped. */
public enum Verdict {
  UP,
  DOWN;

  /** The word in the database: 'up' or 'down'. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
