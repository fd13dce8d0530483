package nl.steunwijzer.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web server on this machine whose every byte a test decides. What has no route is not found; a
 * robots.txt is there only if a test says so.
 */
final class WebServer implements AutoCloseable {

  private final ServerSocket socket;
  private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Route> routes = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();

  WebServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    connections.execute(this::accept);
  }

  /** What a request looked like. */
  record Asked(String path, String host, List<String> headers) {

    /** The value of a header, or an empty text. */
    String header(String name) {
      return headers.stream()
          .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** Answers a request in any way it likes; the connection is closed afterwards. */
  @FunctionalInterface
  interface Route {
    void answer(Asked request, Socket connection) throws IOException, InterruptedException;
  }

  WebServer route(String path, Route route) {
    routes.put(path, route);
    return this;
  }

  /** Answers with this status, headers (each ends in a line break) and body. */
  WebServer answer(String path, int status, String headers, byte[] body) {
    return route(path, (request, connection) -> send(connection, status, headers, body));
  }

  WebServer answer(String path, int status, String headers) {
    return answer(path, status, headers, new byte[0]);
  }

  WebServer html(String path, String body) {
    return answer(path, 200, "Content-Type: text/html; charset=utf-8\r\n", Bodies.page(body));
  }

  /** A page that takes a while; see {@link #busiest}. */
  WebServer slowly(String path, String body) {
    return route(
        path,
        (request, connection) -> {
          busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
          Thread.sleep(20);
          // Before the answer: with it the other side may go on, sooner than this line is reached.
          busy.decrementAndGet();
          send(connection, 200, "Content-Type: text/html\r\n", Bodies.page(body));
        });
  }

  WebServer robots(String text) {
    return answer(
        "/robots.txt", 200, "Content-Type: text/plain\r\n", text.getBytes(StandardCharsets.UTF_8));
  }

  static void send(Socket connection, int status, String headers, byte[] body) throws IOException {
    write(
        connection,
        "HTTP/1.1 %d Status\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(status, body.length, headers));
    connection.getOutputStream().write(body);
  }

  static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** An address on this server, by a name that only {@link TestNetwork} knows. */
  URI at(String path) {
    return at("site.test", path);
  }

  URI at(String host, String path) {
    return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
  }

  /** Every request, in order of arrival. */
  List<Asked> asked() {
    return asked;
  }

  /** The paths of every request but for robots.txt. */
  List<String> paths() {
    return asked.stream().map(Asked::path).filter(path -> !path.equals("/robots.txt")).toList();
  }

  /** How many of the slow pages at most were being made at once. */
  int busiest() {
    return busiest.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.execute(() -> serve(connection));
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked request = read(connection);
      asked.add(request);
      routes
          .getOrDefault(bare(request.path()), (r, c) -> send(c, 404, "", new byte[0]))
          .answer(request, connection);
    } catch (IOException e) {
      // The other side hung up, as tests have it do.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String bare(String path) {
    return routes.containsKey(path) ? path : path.replaceFirst("\\?.*", "");
  }

  private static Asked read(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    String first = in.readLine();
    if (first == null) {
      throw new IOException("no request");
    }
    List<String> headers = in.lines().takeWhile(line -> !line.isEmpty()).toList();
    Asked request = new Asked(first.split(" ")[1], "", headers);
    return new Asked(request.path(), request.header("Host"), headers);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    connections.shutdownNow();
  }
}
