package nl.steunwijzer.search;

/**
 * How much of a question's meaning a topic covers. Each word counts by how rare it is in the cards
 * and how little it is used in everyday talk.
 *
 * @param evidence the weight of the words that the topic holds
 * @param missed the weight of those it lacks
 */
public record Coverage(double evidence, double missed) {

  static final Coverage NONE = new Coverage(0, 0);

  /** The covered share, from 0 to 1. */
  public double share() {
    return evidence == 0 ? 0 : evidence / (evidence + missed);
  }

  /** The same meaning, of which at least this share is covered, from 0 to 1. */
  Coverage atLeast(double share) {
    double all = evidence + missed;
    return share() >= share ? this : new Coverage(all * share, all * (1 - share));
  }
}
