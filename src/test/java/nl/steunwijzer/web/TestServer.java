package nl.steunwijzer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.evaluation.Measurement;
import nl.steunwijzer.evaluation.Scorecard;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.ChangedSource;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.support.TestLibrary;

/** The server as people meet it: on a port of its own, with a database in a folder of its own. */
final class TestServer implements AutoCloseable {

  private static final Duration KEEP = Duration.ofDays(30);

  private final Path folder;

  /** What an editor shows. */
  static final String TOKEN = "sleutel-van-de-redactie";

  private final ConversationStore store;
  private final TestLibrary documents;
  private final HistoryStore history;
  private final WebServer web;

  private TestServer(
      Path folder,
      Supplier<Catalogue> catalogues,
      Optional<LanguageModel> model,
      Duration keep,
      Supplier<Optional<Measurement>> scorecard,
      Editorial editorial,
      EmbedOrigins origins) {
    this.folder = folder;
    this.store = ConversationStore.open(folder, RealCards.CLOCK);
    this.documents = new TestLibrary(folder);
    this.history = HistoryStore.open(folder);
    Answering answering =
        new Answering(catalogues, RealCards.CLOCK)
            .withDocuments(documents.live().search())
            .writtenBy(model);
    DocumentService whole =
        new DocumentService(documents.store(), documents.intake(), new EditorDoor(TOKEN));
    Services services =
        new Services(catalogues, answering, store, RealCards.CLOCK)
            .with(scorecard)
            .with(whole)
            .with(editorial)
            .with(history);
    this.web = WebServer.start(services, "localhost", 0, keep, origins);
  }

  /** Starts with the cards of this repository. */
  static TestServer start(Path folder) {
    return start(folder, RealCards::catalogue);
  }

  static TestServer start(Path folder, Supplier<Catalogue> catalogues) {
    return new TestServer(
        folder,
        catalogues,
        Optional.empty(),
        KEEP,
        Optional::empty,
        Editorial.NONE,
        EmbedOrigins.NONE);
  }

  /** Starts with the cards of this repository and the scorecard of a folder with cards. */
  static TestServer withScorecard(Path folder, Path knowledge) {
    return new TestServer(
        folder,
        RealCards::catalogue,
        Optional.empty(),
        KEEP,
        () -> Scorecard.read(knowledge),
        Editorial.NONE,
        EmbedOrigins.NONE);
  }

  /** Starts with the cards of this repository and keeps conversations this long. */
  static TestServer start(Path folder, Duration keep) {
    return new TestServer(
        folder,
        RealCards::catalogue,
        Optional.empty(),
        keep,
        Optional::empty,
        Editorial.NONE,
        EmbedOrigins.NONE);
  }

  /** Starts with the cards of this repository and a model that writes. */
  static TestServer writing(Path folder, LanguageModel model) {
    return new TestServer(
        folder,
        RealCards::catalogue,
        Optional.of(model),
        KEEP,
        Optional::empty,
        Editorial.NONE,
        EmbedOrigins.NONE);
  }

  /** Starts with editors, who show this token, and a source that changed. */
  static TestServer edited(Path folder, ChangedSource source, String token) {
    Catalogue catalogue = source.catalogue();
    return new TestServer(
        folder,
        () -> catalogue,
        Optional.empty(),
        KEEP,
        Optional::empty,
        Editorial.of(new EditorDoor(token), source.reviews(), source.clock()),
        EmbedOrigins.NONE);
  }

  /** Starts with the cards of this repository; pages of these sites may ask. */
  static TestServer embedded(Path folder, String... origins) {
    return new TestServer(
        folder,
        RealCards::catalogue,
        Optional.empty(),
        KEEP,
        Optional::empty,
        Editorial.NONE,
        EmbedOrigins.of(List.of(origins)));
  }

  /** The full address of a path with its query. */
  URI at(String path) {
    return URI.create("http://localhost:" + web.port() + path);
  }

  TestLibrary documents() {
    return documents;
  }

  /** What changed on the cards; a test says itself when somebody looked. */
  HistoryStore history() {
    return history;
  }

  ConversationStore store() {
    return store;
  }

  /** Everything in the folder of the database, byte by byte. */
  String onDisk() {
    StringBuilder bytes = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString();
  }

  @Override
  public void close() {
    web.close();
    documents.close();
    history.close();
    store.close();
  }
}
