package nl.steunwijzer.reading;

import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;

/**
 * What a file tells about itself; empty where it does not say. Nothing is guessed: the day on which
 * a file was made or fetched is not the day for which it speaks.
 *
 * @param date for which it speaks: of a letter its own date, of a page when it was last revised
 * @param kind what it is, as far as its own words or its site tell
 * @param language as a tag: 'nl', 'en'
 * @param validUntil the last day on which it holds
 */
public record About(
    Optional<String> title,
    Optional<String> publisher,
    Optional<AsOf> date,
    Optional<DocumentKind> kind,
    Optional<String> language,
    Optional<AsOf> validUntil) {

  /** Nothing is told. */
  public static final About NOTHING =
      new About(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
