package nl.steunwijzer.dense;

import java.util.regex.Pattern;

/**
 * What a model was trained to see before a text.
 *
 * @param question before what is asked
 * @param passage before what may answer it
 */
record Prefixes(String question, String passage) {

  private static final Prefixes NONE = new Prefixes("", "");
  private static final Prefixes E5 = new Prefixes("query: ", "passage: ");

  /** 'multilingual-e5-small', 'e5_base_v2', but not 'model5' nor 'e50'. */
  private static final Pattern IS_E5 =
      Pattern.compile("(?<![a-z0-9])e5(?![a-z0-9])", Pattern.CASE_INSENSITIVE);

  /** What fits a model of this name: nothing, but for the family E5, whose authors ask for it. */
  static Prefixes of(String modelName) {
    return IS_E5.matcher(modelName).find() ? E5 : NONE;
  }
}
