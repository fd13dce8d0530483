package nl.steunwijzer.answer;

import java.util.List;
import java.util.regex.Pattern;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.Word;

/**
 * The questions in one message: those that the cards may answer, and those about things of which no
 * card speaks.
 *
 * @param covered the text that is looked up
 * @param left the questions that are left; empty if there is only one question
 * @param further the questions that may be answered, but for the first
 */
record QuestionParts(String covered, List<String> left, List<String> further) {

  private static final String ASKING =
      "(?:hoeveel|wat|welke?|hoe|waar|wanneer|wie|how|what|which|where|when|who)";

  private static final Pattern ASKS =
      Pattern.compile("\\?\\s*$|^(?:en |and )?" + ASKING + "\\b", Pattern.CASE_INSENSITIVE);

  /** Where one question ends and the next begins. */
  private static final Pattern NEXT_QUESTION =
      Pattern.compile("(?<=\\?)\\s+|,? (?:en|and) (?=" + ASKING + "\\b)", Pattern.CASE_INSENSITIVE);

  static QuestionParts of(String text, Language language, Catalogue catalogue) {
    List<String> parts = List.of(NEXT_QUESTION.split(text));
    if (parts.size() == 1) {
      return new QuestionParts(text, List.of(), List.of());
    }
    List<String> left =
        parts.stream().filter(part -> isUncovered(part, language, catalogue)).toList();
    if (left.isEmpty() || left.size() == parts.size()) {
      return new QuestionParts(text, List.of(), further(parts));
    }
    List<String> covered = parts.stream().filter(part -> !left.contains(part)).toList();
    return new QuestionParts(String.join(" ", covered), left, further(covered));
  }

  private static List<String> further(List<String> parts) {
    List<String> questions = parts.stream().filter(part -> ASKS.matcher(part).find()).toList();
    return questions.stream().skip(1).toList();
  }

  private static boolean isUncovered(String part, Language language, Catalogue catalogue) {
    List<Word> words = catalogue.questionWords(part, language);
    return words.stream().anyMatch(word -> isOutside(word, language, catalogue))
        && catalogue.mentions(part).isEmpty()
        && (Doubt.isUnordinary(Listener.guess(part))
            || catalogue.topics(part, language).stream()
                .limit(3)
                .noneMatch(hit -> Retriever.isEnough(hit, language)));
  }

  /** A thing of which no card speaks, not a turn of everyday talk. */
  private static boolean isOutside(Word word, Language language, Catalogue catalogue) {
    return word.weight() == 1 && !catalogue.isKnown(word, language);
  }
}
