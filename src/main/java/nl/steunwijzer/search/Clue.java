package nl.steunwijzer.search;

/** Which words of a question stand where: what a search can tell about a topic. */
enum Clue {
  /** Words of the question in its names, aliases of situations included. */
  NAMES,
  /** … in names of things that its card tells about. */
  MENTIONS,
  /** … in its summary. */
  SUMMARY,
  /** … in its example questions, taken together. */
  QUESTIONS,
  /** The passage that fits best: words that stand together tell more. */
  BEST_PASSAGE,
  /** The three that do. */
  NEAR_PASSAGES
}
