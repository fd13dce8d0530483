package nl.steunwijzer.audit;

/** The beginning of a text, so that a remark fits on a line. */
final class Excerpt {

  private static final int LONGEST = 90;

  private Excerpt() {}

  static String of(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
  }
}
