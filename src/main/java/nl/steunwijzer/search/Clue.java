package nl.steunwijzer.search;

/** Which words of a question stand where: what a search can tell about a topic. */
enum Clue {
  /** Words of the question in its names, aliases of situations included. */
  NAMES(SearchPart.NAMES),
  /** … in names of things that its card tells about. */
  MENTIONS(SearchPart.NAMES),
  /** … in its summary. */
  SUMMARY(SearchPart.QUESTIONS),
  /** … in its example questions, taken together. */
  QUESTIONS(SearchPart.QUESTIONS),
  /** The passage that fits best: words that stand together tell more. */
  BEST_PASSAGE(SearchPart.PASSAGES),
  /** The three that do. */
  NEAR_PASSAGES(SearchPart.PASSAGES);

  private final SearchPart part;

  Clue(SearchPart part) {
    this.part = part;
  }

  /** The part of the search to which it belongs. */
  SearchPart part() {
    return part;
  }
}
