package nl.steunwijzer.history;

import java.time.LocalDate;

/**
 * Something that changed on a card.
 *
 * @param day on which this installation first saw it
 * @param topic slug of the card
 * @param name of the topic on that day
 * @param part {@link #CARD}, {@link #STATUS}, {@link #UNTIL}, {@link #FIGURES}, or the anchor of a
 *     section, such as 'hoeveel'
 * @param label what a figure is called; empty for all else
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 */
public record Change(
    LocalDate day,
    String topic,
    String name,
    String part,
    String label,
    String before,
    String after) {

  /** The card as a whole: it is new or gone, and its name stands for it. */
  public static final String CARD = "card";

  /** The code of the status. */
  public static final String STATUS = Fact.STATUS;

  /** The last day, as the card writes it. */
  public static final String UNTIL = Fact.UNTIL;

  /** A figure: its value and the code of its unit, such as '50000 EUR'. */
  public static final String FIGURES = Fact.FIGURES;

  /** What happened. */
  public Kind kind() {
    if (part.equals(CARD)) {
      return before.isEmpty() ? Kind.NEW : Kind.GONE;
    }
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.REPLACED;
  }

  static Change cardIsNew(LocalDate day, String topic, String name) {
    return new Change(day, topic, name, CARD, "", "", name);
  }

  static Change cardIsGone(LocalDate day, String topic, String name) {
    return new Change(day, topic, name, CARD, "", name, "");
  }

  /** The same, seen from how it was even earlier. */
  Change from(String earlier) {
    return new Change(day, topic, name, part, label, earlier, after);
  }

  /** Whether this goes on from where another change of the same thing ended. */
  boolean continues(Change earlier) {
    return part.equals(earlier.part)
        && label.equals(earlier.label)
        && before.equals(earlier.after)
        && !before.isEmpty();
  }

  /** Whether in the end nothing changed. */
  boolean isNothing() {
    return before.equals(after);
  }
}
