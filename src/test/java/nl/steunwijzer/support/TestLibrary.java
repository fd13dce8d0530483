package nl.steunwijzer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import nl.steunwijzer.crawl.FetchSettings;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.Added;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.library.Library;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.RawFile;
import nl.steunwijzer.reading.UnreadableFile;
import nl.steunwijzer.search.LiveDocuments;

/** Documents in a folder of their own, searched with the cards of this repository. */
public final class TestLibrary implements AutoCloseable {

  private final DocumentStore store;
  private final Fetcher fetcher;
  private final Library library;
  private final LiveDocuments live;

  /** Opens the documents of a folder; there are none in a new one. */
  public TestLibrary(Path folder) {
    this.store = DocumentStore.open(folder);
    this.fetcher = Fetcher.of(FetchSettings.of("Steunwijzer/proef").alsoLocal(), RealCards.CLOCK);
    Lexis lexis = new Lexis(RealCards.LEXICON::knows, Set.of());
    this.library = new Library(store, new FileReader(lexis, Limits.USUAL), RealCards.CLOCK);
    try {
      this.live =
          LiveDocuments.open(folder.resolve("index"), store, RealCards::catalogue, "proef")
              .following();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where they are kept. */
  public DocumentStore store() {
    return store;
  }

  /** Takes in others. */
  public Intake intake() {
    return new Intake(library, fetcher);
  }

  /** What can be searched. */
  public LiveDocuments live() {
    return live;
  }

  /** Adds a text as a document that speaks for a date. */
  public Added add(String name, String text, String asOf) {
    try {
      return library.add(
          RawFile.of(name, text.getBytes(StandardCharsets.UTF_8)), Given.on(AsOf.of(asOf)));
    } catch (UnreadableFile e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The same, for a text that was not there yet. */
  public Document addNew(String name, String text, String asOf) {
    Added added = add(name, text, asOf);
    if (added instanceof Added.New(Document document)) {
      live.catchUp();
      return document;
    }
    throw new IllegalArgumentException("not new: " + added);
  }

  @Override
  public void close() {
    try {
      live.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fetcher.close();
    store.close();
  }
}
