package nl.steunwijzer.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The site of somebody else, on a port and so an origin of its own. Its content security policy
 * forbids inline scripts and styles, and all that comes from other sites but the one it trusts.
 */
final class HostSite implements AutoCloseable {

  private static final String POLICY =
      "default-src 'none'; script-src 'self' TRUSTED; connect-src TRUSTED; frame-src TRUSTED;"
          + " style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private volatile String trusted = "";

  private HostSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 64);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  static HostSite open() {
    try {
      return new HostSite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Names the only other site from which something may come. */
  HostSite trusting(String address) {
    trusted = address;
    return this;
  }

  /** Its own style sheet. */
  HostSite styled(String css) {
    pages.put("/huisstijl.css", css);
    return this;
  }

  /** A script of its own. */
  HostSite script(String path, String code) {
    pages.put(path, code);
    return this;
  }

  /** A page in this language, with a script and what stands on it. */
  HostSite page(String path, String language, String script, String content) {
    pages.put(
        path,
        """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Gemeente Voorbeeldstad</title>
        <link rel="stylesheet" href="/huisstijl.css">
        <script type="module" src="%s"></script>
        </head>
        <body><main><h1>Ondernemen</h1>%s</main></body>
        </html>
        """
            .formatted(language, script, content));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    try (exchange;
        InputStream own = HostSite.class.getResourceAsStream("/web" + path)) {
      byte[] body =
          own == null
              ? pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8)
              : own.readAllBytes();
      // A line is not used twice, for this server may hang up on it just then.
      exchange.getResponseHeaders().set("Connection", "close");
      exchange.getResponseHeaders().set("Content-Type", type(path));
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", POLICY.replace("TRUSTED", trusted));
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(String path) {
    if (path.endsWith(".js")) {
      return "text/javascript";
    }
    return path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
