package nl.steunwijzer.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site on this machine of which a test decides what it says now. */
public final class ChangingSite implements AutoCloseable {

  private static final int NO_BODY = -1;

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private record Answer(int status, String header, String value, String body) {}

  public ChangingSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Says these paragraphs from now on. */
  public ChangingSite says(String path, String... paragraphs) {
    String text = String.join("</p><p>", paragraphs);
    String page =
        "<!doctype html><html"
            + " lang=nl><head><title>Lenen</title></head><body><main><h1>Lenen</h1><p>"
            + text
            + "</p></main></body></html>";
    answers.put(path, new Answer(200, "ETag", "\"" + text.hashCode() + "\"", page));
    return this;
  }

  public ChangingSite fails(String path, int status) {
    answers.put(path, new Answer(status, "X-Test", "x", ""));
    return this;
  }

  public ChangingSite movesForGood(String path, String to) {
    answers.put(path, new Answer(301, "Location", to, ""));
    return this;
  }

  public ChangingSite forbids(String path) {
    answers.put(
        "/robots.txt",
        new Answer(200, "Content-Type", "text/plain", "User-agent: *\nDisallow: " + path + "\n"));
    return this;
  }

  public URI at(String path) {
    return at("127.0.0.1", path);
  }

  public URI at(String host, String path) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  /** The requests for pages with the status of the answer, such as '/lenen 304'. */
  public List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.getOrDefault(path, new Answer(404, "X-Test", "x", ""));
      boolean known = answer.value().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      int status = known ? 304 : answer.status();
      if (!path.equals("/robots.txt")) {
        asked.add(path + " " + status);
      }
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set(answer.header(), answer.value());
      boolean empty = known || body.length == 0;
      exchange.sendResponseHeaders(status, empty ? NO_BODY : body.length);
      if (!empty) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
