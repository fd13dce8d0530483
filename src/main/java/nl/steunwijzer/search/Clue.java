package nl.steunwijzer.search;

import java.util.EnumSet;
import java.util.Set;

/** What can tell that a topic fits a question. */
enum Clue {
  /** Words of the question in its names, aliases of situations included. */
  NAMES,
  /** … in names of things that its card tells about. */
  MENTIONS,
  /** … in its summary. */
  SUMMARY,
  /** … in its example questions, taken together. */
  QUESTIONS,
  /** The three example questions that are most like the question. */
  NEAR_QUESTIONS,
  /** The passage that fits best: words that stand together tell more. */
  BEST_PASSAGE,
  /** The three that do. */
  NEAR_PASSAGES,
  /** Parts of words: 'boekhouder' is like 'boekhouding', 'geweigert' like 'geweigerd'. */
  GRAMS,
  /** … in its text. */
  BODY_GRAMS,
  /** … in the example question that is most like the question. */
  BEST_QUESTION_GRAMS,
  /** … in the three that are. */
  NEAR_QUESTIONS_GRAMS;

  private static final Set<Clue> OF_GRAMS =
      EnumSet.of(GRAMS, BODY_GRAMS, BEST_QUESTION_GRAMS, NEAR_QUESTIONS_GRAMS);

  /** Whether it tells of likeness only: nearly every two texts have some parts of words alike. */
  boolean isOfGrams() {
    return OF_GRAMS.contains(this);
  }
}
