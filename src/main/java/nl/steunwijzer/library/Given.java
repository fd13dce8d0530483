package nl.steunwijzer.library;

import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.reading.About;
import nl.steunwijzer.reading.DocumentKind;

/** What somebody says of a document; it goes before what the document says of itself. */
public record Given(
    Optional<String> title,
    Optional<String> publisher,
    Optional<AsOf> asOf,
    Optional<DocumentKind> kind,
    Optional<String> language,
    Optional<AsOf> validUntil,
    Optional<String> url) {

  /** Nothing is said. */
  public static final Given NOTHING =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Only who published it. */
  public static Given by(String publisher) {
    return new Given(
        Optional.empty(),
        Optional.of(publisher),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Only for what date it speaks. */
  public static Given on(AsOf date) {
    return new Given(
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a document says of itself. */
  static Given of(About about) {
    return new Given(
        about.title(),
        about.publisher(),
        about.date(),
        about.kind(),
        about.language(),
        about.validUntil(),
        Optional.empty());
  }

  /** This, and where it is silent, the other. */
  public Given or(Given other) {
    return new Given(
        title.or(other::title),
        publisher.or(other::publisher),
        asOf.or(other::asOf),
        kind.or(other::kind),
        language.or(other::language),
        validUntil.or(other::validUntil),
        url.or(other::url));
  }
}
