package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Word;

/**
 * What was said before, as far as a message leans on it.
 *
 * @param subject what the conversation was about
 * @param words of the earlier message, weighing less than those of this one
 * @param leaning how much the message leans on it, from 0 (another subject) to 1
 */
record Context(Optional<Topic> subject, List<Word> words, double leaning) {

  static final Context NONE = new Context(Optional.empty(), List.of(), 0);

  /** Words that point back to what was said before. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "^\\W*(en|maar|of|ook|and|but|or|also|what if|what about|how about|hoe zit)\\b"
              + "|\\b(dat|die|daar\\w*|dit|deze|hier\\w*|het|ervoor|ervan|erover|erna|ze|hun|dan|anders"
              + "|that|it|this|they|them|then|those|these|there)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words by which somebody says that they begin about something else. */
  private static final Pattern CHANGES_SUBJECT =
      Pattern.compile(
          "\\b((een )?(heel )?(andere?|nieuwe) (vraag|vraagje|onderwerp|kwestie)|iets( heel)?"
              + " anders|laat maar|ander dingetje|(another|different|new)"
              + " (question|topic|subject|thing)|something (completely |totally"
              + " )?(else|different)|never ?mind)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A message of so few telling words can hardly stand alone. */
  private static final int FEW_WORDS = 3;

  private static final int MANY_WORDS = 9;
  private static final double SOMEWHAT = 0.5;
  private static final double HARDLY = 0.2;

  /** What a word of the earlier message counts against one of this message. */
  private static final double EARLIER = 0.6;

  /** How much a message leans on what was said before it. */
  static double leaning(String text, int tellingWords) {
    if (CHANGES_SUBJECT.matcher(text).find()) {
      return 0;
    }
    boolean pointsBack = POINTS_BACK.matcher(text).find();
    if (tellingWords <= FEW_WORDS || (pointsBack && tellingWords <= MANY_WORDS)) {
      return 1;
    }
    return pointsBack ? SOMEWHAT : HARDLY;
  }

  /** The context of a message that leans on an earlier one. */
  static Context of(Understanding earlier, Optional<Topic> subject, double leaning) {
    return new Context(
        subject,
        earlier.words().stream().map(word -> word.weighing(EARLIER * leaning)).toList(),
        leaning);
  }
}
