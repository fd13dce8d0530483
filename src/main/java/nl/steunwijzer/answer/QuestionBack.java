package nl.steunwijzer.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Clarification;
import nl.steunwijzer.knowledge.Topic;

/** Decides whether something must be asked back before a topic can be told. */
final class QuestionBack {

  private QuestionBack() {}

  /**
   * The question to ask back; empty if there is none, if what it asks is told already, or if the
   * last thing that we said was such a question.
   */
  static Optional<Clarification> about(Topic main, Understanding understood) {
    return understood.alreadyAsked() || !understood.named().isEmpty()
        ? Optional.empty()
        : main.header()
            .clarify()
            .filter(
                clarify -> clarify.unless().stream().noneMatch(word -> isTold(word, understood)));
  }

  private static boolean isTold(String word, Understanding understood) {
    Pattern whole = Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b");
    return Stream.concat(Stream.of(understood.text()), understood.situation().choices().stream())
        .anyMatch(said -> whole.matcher(said.toLowerCase(Locale.ROOT)).find());
  }
}
