package nl.steunwijzer.library;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.Document.Entry;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.FileText;
import nl.steunwijzer.reading.RawFile;
import nl.steunwijzer.reading.UnreadableFile;

/** Takes in files as documents. Thread-safe, as far as its reader is. */
public final class Library {

  private static final int LONGEST_ID = 60;
  private static final String NO_PUBLISHER = "uitgever onbekend";
  private static final String DUTCH = "nl";

  private final DocumentStore store;
  private final FileReader reader;
  private final Clock clock;

  /** A library that keeps its documents in this store. */
  public Library(DocumentStore store, FileReader reader, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.clock = clock;
  }

  /** Where its documents are kept. */
  public DocumentStore store() {
    return store;
  }

  /**
   * Reads a file and keeps it as a document. The same file twice is one document; another file from
   * the same address replaces the earlier one.
   *
   * @param given what is said of it; it goes before what the file says of itself
   * @throws UnreadableFile if nothing can be read of it
   */
  public Added add(RawFile file, Given given) throws UnreadableFile {
    String digest = Digest.of(file.content());
    String origin = file.address().map(URI::toString).orElse("sha256:" + digest);
    Optional<Entry> known = store.withOrigin(origin).or(() -> store.withDigest(digest));
    if (known.filter(entry -> entry.digest().equals(digest)).isPresent() && says(given, known)) {
      return new Added.Same(known.get());
    }
    FileText text = reader.read(file);
    Given told =
        given.or(Given.of(text.about())).or(known.map(Library::toldBefore).orElse(Given.NOTHING));
    String title = told.title().orElse(file.name());
    Optional<AsOf> asOf = told.asOf().filter(AsOf::isDated);
    if (asOf.isEmpty()) {
      return new Added.Undated(title);
    }
    Description description =
        new Description(
            title,
            told.publisher().orElse(NO_PUBLISHER),
            asOf.get(),
            told.kind(),
            told.language().orElse(DUTCH),
            told.validUntil(),
            told.url().or(() -> file.address().map(URI::toString)));
    Document document =
        new Document(
            known.map(Entry::id).orElseGet(() -> id(description)),
            known.map(Entry::origin).orElse(origin),
            digest,
            description,
            Snapshot.of(text.blocks()),
            clock.instant());
    Document kept = keep(document);
    return known.isPresent() ? new Added.Replaced(kept) : new Added.New(kept);
  }

  /** Whether what is said of a file is what is known of it already. */
  private static boolean says(Given given, Optional<Entry> known) {
    return known
        .map(Library::toldBefore)
        .filter(before -> given.or(before).equals(before))
        .isPresent();
  }

  private static Given toldBefore(Entry entry) {
    Description description = entry.description();
    return new Given(
        Optional.of(description.title()),
        Optional.of(description.publisher()),
        Optional.of(description.asOf()),
        description.kind(),
        Optional.of(description.language()),
        description.validUntil(),
        description.url());
  }

  private static String id(Description description) {
    return Names.slug(description.title(), LONGEST_ID) + "-" + description.asOf().text();
  }

  /** Keeps a document; if another has its id, under the same with a number. */
  private Document keep(Document document) {
    Document kept = document;
    for (int number = 2; !store.put(kept); number++) {
      kept = document.named(document.id() + "-" + number);
    }
    return kept;
  }
}
