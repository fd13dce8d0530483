package nl.steunwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses in cards, asked of a real server. */
class LinkCheckTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().add("Location", "/fine");
          }
          int status =
              switch (path) {
                case "/gone" -> 410;
                case "/missing" -> 404;
                case "/broken" -> 503;
                case "/moved" -> 301;
                default -> 200;
              };
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String at(String path) {
    return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private static CardText resting(String slug, String url) {
    return CardText.at("loketten", slug)
        .with(
            "sources",
            "{faq: {title: Vragen, publisher: A, url: \"%s\", asOf: 2025}}".formatted(url));
  }

  private LinkCheck.Result check(CardText... cards) {
    return new LinkCheck(Duration.ZERO).check(TestKnowledge.load(folder, cards));
  }

  @Test
  void addressesThatNoLongerExistAreToldWithTheirCard() {
    LinkCheck.Result result =
        check(
            resting("a", at("/fine")),
            resting("b", at("/missing")),
            resting("c", at("/gone")),
            resting("d", at("/moved")),
            resting("e", at("/broken")));

    assertThat(result.asked()).isEqualTo(5);
    assertThat(result.gone())
        .containsExactlyInAnyOrder(
            "loketten/b.md: HTTP 404: " + at("/missing"),
            "loketten/c.md: HTTP 410: " + at("/gone"));
    assertThat(result.unclear()).containsExactly("loketten/e.md: HTTP 503: " + at("/broken"));
    assertThat(result.reached()).isTrue();
  }

  @Test
  void addressOnTwoCardsIsAskedOnceAndToldForBoth() {
    LinkCheck.Result result = check(resting("a", at("/missing")), resting("b", at("/missing")));

    assertThat(asked).containsExactly("/missing");
    assertThat(result.gone()).hasSize(2);
  }

  @Test
  void withoutAnyAnswerThereIsNoNetwork() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    LinkCheck.Result result = check(resting("a", "http://localhost:%d/x".formatted(closed)));

    assertThat(result.reached()).isFalse();
    assertThat(result.gone()).isEmpty();
    assertThat(result.unclear()).hasSize(1);
  }

  @Test
  void oneSiteThatDoesNotAnswerIsUnclearAndTheOthersAreAsked() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    LinkCheck.Result result =
        check(resting("a", "http://localhost:%d/x".formatted(closed)), resting("b", at("/fine")));

    assertThat(result.reached()).isTrue();
    assertThat(result.unclear()).singleElement().asString().contains("loketten/a.md");
  }
}
