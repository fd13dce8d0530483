package nl.steunwijzer.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server that speaks as OpenAI does, behind which a scripted model writes. */
public final class ModelServer implements AutoCloseable {

  public static final String KEY = "sk-geheim-123";

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Personality personality;

  private ModelServer(Personality personality) throws IOException {
    this.personality = personality;
    this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 512);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
  }

  public static ModelServer with(Personality personality) {
    try {
      return new ModelServer(personality);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Asked question = Asked.of(exchange);
    asked.add(question);
    try (Reply reply = new Reply(exchange)) {
      personality.answer(question, reply);
    }
  }

  /** Everything that was asked, in order. */
  public List<Asked> asked() {
    return asked;
  }

  public URI url() {
    return URI.create("http://localhost:%d/v1".formatted(server.getAddress().getPort()));
  }

  public ModelSettings settings() {
    return ModelSettings.of(url(), "proef", Optional.of(KEY));
  }

  public LanguageModel model() {
    return new LanguageModel(settings());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
