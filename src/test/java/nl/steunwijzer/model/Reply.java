package nl.steunwijzer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a scripted model sends back, well-formed or not. */
public final class Reply implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpExchange exchange;
  private boolean begun;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /** An error instead of an answer. */
  public void status(int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    begun = true;
  }

  /** A part of the answer. */
  public Reply piece(String text) throws IOException {
    return event(
        JSON.writeValueAsString(Map.of("choices", choice(Map.of("content", text), false))));
  }

  /** A whole answer, in pieces as small as tokens. */
  public void whole(String text) throws IOException {
    for (String token : text.split("(?<=[ \n])")) {
      piece(token);
    }
    stop();
  }

  /** The ordinary end. */
  public void stop() throws IOException {
    event(JSON.writeValueAsString(Map.of("choices", choice(Map.of(), true))));
    event("[DONE]");
  }

  public Reply event(String data) throws IOException {
    return raw("data: " + data + "\n\n");
  }

  public Reply raw(String bytes) throws IOException {
    if (!begun) {
      begun = true;
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
    }
    OutputStream out = exchange.getResponseBody();
    out.write(bytes.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return this;
  }

  private static Object choice(Map<String, String> delta, boolean last) {
    return last
        ? new Object[] {Map.of("index", 0, "delta", delta, "finish_reason", "stop")}
        : new Object[] {Map.of("index", 0, "delta", delta)};
  }

  @Override
  public void close() {
    exchange.close();
  }
}
