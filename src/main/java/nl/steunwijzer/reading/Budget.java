package nl.steunwijzer.reading;

/** What is left of the limits while one file is read. */
final class Budget {

  private final Limits limits;
  private final long end;
  private int characters;

  Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  Limits limits() {
    return limits;
  }

  /**
   * @throws LimitReached if the time is up
   */
  void checkTime() {
    if (System.nanoTime() - end > 0) {
      throw new LimitReached(
          "Lezen duurt langer dan %d seconden; splits het bestand in delen."
              .formatted(Math.max(1, limits.time().toSeconds())));
    }
  }

  /**
   * @throws LimitReached if the file has more pages than it may
   */
  void checkPages(int pages) {
    if (pages > limits.pages()) {
      throw new LimitReached(
          "Het bestand heeft %d bladzijden, hoogstens %d mag; splits het."
              .formatted(pages, limits.pages()));
    }
  }

  /**
   * Counts text that was read.
   *
   * @throws LimitReached if it is too much, or the time is up
   */
  void spend(int more) {
    characters += more;
    if (characters > limits.characters()) {
      throw new LimitReached(
          "Het bestand heeft meer dan %d tekens; splits het.".formatted(limits.characters()));
    }
    checkTime();
  }

  /**
   * @throws LimitReached if so many bytes unpacked are too many, or the time is up
   */
  void checkUnpacked(long bytes) {
    if (bytes > limits.unpackedBytes()) {
      throw new LimitReached(
          "Uitgepakt is het bestand groter dan %d MB; sla het kleiner op."
              .formatted(limits.unpackedBytes() / 1_000_000));
    }
    checkTime();
  }
}
