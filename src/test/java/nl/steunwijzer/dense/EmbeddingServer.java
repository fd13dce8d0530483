package nl.steunwijzer.dense;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An address that speaks as OpenAI does, with an English model behind it. */
final class EmbeddingServer implements AutoCloseable {

  /** How the address behaves. */
  enum Mood {
    WELL,
    BROKEN,
    /** Begins to answer and never ends. */
    STUCK,
    SHORT_VECTORS
  }

  /** Every text that was turned into a vector, in the order of asking. */
  final List<String> texts = new CopyOnWriteArrayList<>();

  final List<String> authorizations = new CopyOnWriteArrayList<>();
  volatile Mood mood = Mood.WELL;

  private static final JsonMapper JSON = new JsonMapper();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  EmbeddingServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(executor);
    server.createContext("/v1/embeddings", this::answer);
    server.start();
  }

  ModelChoice.Endpoint choice() {
    return new ModelChoice.Endpoint(
        URI.create("http://localhost:%d/v1".formatted(server.getAddress().getPort())),
        "english",
        Optional.of("geheim-123"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
      JsonNode asked = JSON.readTree(exchange.getRequestBody()).path("input");
      ObjectNode answer = JSON.createObjectNode().put("object", "list").put("model", "english");
      ArrayNode data = answer.putArray("data");
      for (JsonNode text : asked.isArray() ? asked : List.of(asked)) {
        texts.add(text.asText());
        ArrayNode vector = data.addObject().put("index", data.size() - 1).putArray("embedding");
        for (float each : vector(text.asText())) {
          vector.add(each);
        }
      }
      byte[] body = JSON.writeValueAsBytes(answer);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(mood == Mood.BROKEN ? 500 : 200, body.length);
      if (mood == Mood.STUCK) {
        exchange.getResponseBody().write(body, 0, 10);
        exchange.getResponseBody().flush();
        closed.await();
      }
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private float[] vector(String text) {
    return mood == Mood.SHORT_VECTORS
        ? new float[] {1, 2, 3}
        : EnglishModel.LOADED.embed(text).content().vector();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    executor.close();
  }
}
