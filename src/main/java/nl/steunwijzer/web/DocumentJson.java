package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.Extract;

/** Documents as they stand in the API. */
final class DocumentJson {

  private DocumentJson() {}

  /** A document in a list. */
  record Item(
      String id,
      String title,
      String publisher,
      AsOf asOf,
      boolean stale,
      Optional<String> kind,
      String language,
      Optional<AsOf> validUntil,
      Optional<String> source,
      String url) {}

  /** A document with its text, and what can be cited of it. */
  record Whole(Item document, String text, List<ExtractJson> extracts) {}

  /** A citable piece: its text is that between {@code start} and {@code end} in the whole. */
  record ExtractJson(
      String id,
      List<String> headings,
      Optional<String> question,
      String text,
      int start,
      int end,
      Optional<Integer> page) {}

  /** What came of adding a document. */
  record AddedJson(String outcome, Item document) {}

  /** A page of documents. */
  record Page(int total, int page, int pageSize, List<Item> items) {}

  static Item item(Document.Entry entry, LocalDate today) {
    Description description = entry.description();
    return new Item(
        entry.id(),
        description.title(),
        description.publisher(),
        description.asOf(),
        description.asOf().isStale(today),
        description.kind().map(Coded::code),
        description.language(),
        description.validUntil(),
        description.url(),
        "/documenten/" + entry.id());
  }

  static Whole whole(Document document, LocalDate today) {
    return new Whole(
        item(document.entry(), today),
        document.snapshot().text(),
        document.extracts().stream().map(DocumentJson::extract).toList());
  }

  private static ExtractJson extract(Extract extract) {
    return new ExtractJson(
        extract.id(),
        extract.headings(),
        extract.question(),
        extract.text(),
        extract.start(),
        extract.end(),
        extract.page());
  }
}
