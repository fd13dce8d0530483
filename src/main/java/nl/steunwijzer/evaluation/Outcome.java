package nl.steunwijzer.evaluation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Generator;

/**
 * What became of one question.
 *
 * @param topics the topics of the answer, the first first; empty if it was refused
 * @param ranked the topics found, best first, whether or not it was answered
 * @param missing figures that the answer should hold and does not, or holds and should not
 * @param unsupported sentences with a figure that their citations lack
 * @param generator what wrote the answer
 */
record Outcome(
    String theme,
    Item item,
    AnswerStatus status,
    List<String> topics,
    List<String> ranked,
    List<String> missing,
    int unsupported,
    Generator generator) {

  /** Found up to this place, a right topic is nearly good. */
  private static final int NEAR = 5;

  boolean statusIsRight() {
    return item.status().contains(status);
  }

  boolean isTold() {
    return Item.tells(status);
  }

  boolean isRefused() {
    return Item.refuses(status);
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

  /** The place of the first right topic among those found, from 1. */
  OptionalInt place() {
    return IntStream.range(0, ranked.size())
        .filter(i -> item.first().contains(ranked.get(i)))
        .map(i -> i + 1)
        .findFirst();
  }

  Verdict verdict() {
    if (isRight()) {
      return Verdict.RIGHT;
    }
    boolean near = missing.isEmpty() && (statusIsRight() ? isFoundNear() : isOnlyStatusWrong());
    return near ? Verdict.NEAR : Verdict.WRONG;
  }

  private boolean isFoundNear() {
    return place().orElse(Integer.MAX_VALUE) <= NEAR;
  }

  private boolean isOnlyStatusWrong() {
    return item.first().isEmpty()
        ? item.mustBeRefused() && isRefused()
        : place().orElse(Integer.MAX_VALUE) == 1;
  }

  /** How right an outcome is. */
  enum Verdict {
    RIGHT("goed"),
    /** A right topic was found second to fifth, or nothing but the status is wrong. */
    NEAR("bijna"),
    WRONG("fout");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
