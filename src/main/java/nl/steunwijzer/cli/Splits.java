package nl.steunwijzer.cli;

import java.util.List;
import nl.steunwijzer.evaluation.Split;
import nl.steunwijzer.knowledge.Coded;

/** Which questions are asked. */
enum Splits implements Coded {
  TUNING("tuning"),
  TEST("test"),
  BOTH("both");

  private final String code;

  Splits(String code) {
    this.code = code;
  }

  List<Split> all() {
    return switch (this) {
      case TUNING -> List.of(Split.TUNING);
      case TEST -> List.of(Split.TEST);
      case BOTH -> List.of(Split.TUNING, Split.TEST);
    };
  }

  @Override
  public String code() {
    return code;
  }
}
