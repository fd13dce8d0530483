package nl.steunwijzer.evaluation;

import java.util.List;
import nl.steunwijzer.answer.AnswerStatus;

/**
 * What became of one question.
 *
 * @param topics the topics of the answer, the first first; empty if it was refused
 * @param ranked the topics found, best first, whether or not it was answered
 * @param missing figures that the answer should hold and does not, or holds and should not
 * @param unsupported sentences with a figure that their citations lack
 * @param nanos how long the answer took
 */
record Outcome(
    String theme,
    Item item,
    AnswerStatus status,
    List<String> topics,
    List<String> ranked,
    List<String> missing,
    int unsupported,
    long nanos) {

  boolean statusIsRight() {
    return item.status().contains(status);
  }

  boolean isTold() {
    return Item.tells(status);
  }

  /** Whether one of the right topics is among the first of the answer. */
  boolean isAmong(int places) {
    return topics.stream().limit(places).anyMatch(item.first()::contains);
  }

  /** Everything right: status, first topic, figures. */
  boolean isRight() {
    return statusIsRight()
        && missing.isEmpty()
        && (item.first().isEmpty() || !isTold() || isAmong(1));
  }
}
