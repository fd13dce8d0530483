package nl.steunwijzer.evaluation;

import java.util.List;
import java.util.Set;
import nl.steunwijzer.answer.AnswerStatus;

/** Questions of tests, with no more than a test is about. */
final class Items {

  private Items() {}

  /** Must be answered, from one of these topics first. */
  static Item answered(String question, String... first) {
    return of(question, List.of(), AnswerStatus.ANSWERED, List.of(first), List.of(), List.of());
  }

  static Item of(String question, AnswerStatus status) {
    return of(question, List.of(), status, List.of(), List.of(), List.of());
  }

  static Item of(
      String question,
      List<String> history,
      AnswerStatus status,
      List<String> first,
      List<String> also,
      List<String> figures) {
    return new Item(
        question.replace(' ', '-'),
        question,
        history,
        "nl",
        "question",
        Set.of(status),
        first,
        also,
        figures,
        List.of(),
        "voor de test");
  }
}
