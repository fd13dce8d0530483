package nl.steunwijzer.library;

import java.time.LocalDate;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.reading.DocumentKind;

/**
 * What is known of a document: found in it, or said by whoever added it.
 *
 * @param asOf the day, month or year for which it speaks; never undated
 * @param kind what it is, if that is known
 * @param language as a tag: 'nl' or 'en'
 * @param validUntil the last day on which it holds, if it names one
 * @param url where it can be read on the web
 */
public record Description(
    String title,
    String publisher,
    AsOf asOf,
    Optional<DocumentKind> kind,
    String language,
    Optional<AsOf> validUntil,
    Optional<String> url) {

  /** The document as a source, as cards have them. */
  public Source source() {
    return new Source(title, publisher, url, asOf);
  }

  /** Whether it has ceased to hold by the given day. */
  public boolean isOver(LocalDate today) {
    return validUntil.flatMap(AsOf::latest).filter(last -> last.isBefore(today)).isPresent();
  }
}
