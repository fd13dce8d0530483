package nl.steunwijzer.reading;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF tells about itself: a title that somebody wrote, and its language. */
final class PdfAbout {

  private PdfAbout() {}

  static About of(PDDocument document) {
    Optional<String> title =
        Optional.ofNullable(document.getDocumentInformation().getTitle()).flatMap(Titles::real);
    Optional<String> language =
        Optional.ofNullable(document.getDocumentCatalog().getLanguage()).flatMap(Titles::language);
    return new About(
        title, Optional.empty(), Optional.empty(), Optional.empty(), language, Optional.empty());
  }
}
