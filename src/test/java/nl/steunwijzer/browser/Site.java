package nl.steunwijzer.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.support.RealCards;
import nl.steunwijzer.web.Services;
import nl.steunwijzer.web.WebServer;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The real server on a free port, with the real cards and a database of its own. */
final class Site implements AutoCloseable {

  static {
    // As the program itself does: without it Lucene writes to the console in its own way.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private final ConversationStore store;
  private final WebServer server;

  private Site(ConversationStore store, WebServer server) {
    this.store = store;
    this.server = server;
  }

  static Site start(Path data) {
    return start(data, RealCards.answering());
  }

  /** With a language model that writes. */
  static Site writing(Path data, LanguageModel model) {
    return start(data, RealCards.answering(Optional.of(model)));
  }

  private static Site start(Path data, Answering answering) {
    ConversationStore store = ConversationStore.open(data, RealCards.CLOCK);
    Services services = new Services(RealCards::catalogue, answering, store, RealCards.CLOCK);
    return new Site(store, WebServer.start(services, "localhost", 0, Duration.ofDays(30)));
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  ConversationStore store() {
    return store;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
