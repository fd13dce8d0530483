package nl.steunwijzer.evaluation;

import java.util.Locale;

/** What a question is for: the folder in which it stands. */
public enum Split {
  /** Looked at while the program is improved. */
  TUNING,
  /** Never looked at while the program is improved: a fixed third. */
  TEST;

  /** The name of the folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
