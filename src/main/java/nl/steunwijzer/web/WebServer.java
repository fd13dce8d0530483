package nl.steunwijzer.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.time.Duration;
import java.util.Map;

/** The HTTP server. */
public final class WebServer implements AutoCloseable {

  /** The largest body that is read, in bytes. */
  static final long MAX_BODY = 64_000;

  /**
   * Style sheets and scripts are asked for once in a visit; the next one asks whether they changed,
   * and a new release is seen by all within ten minutes.
   */
  private static final String STATIC_FRESH = "max-age=600";

  private final Javalin javalin;

  private final AnswerStreams streams;

  private WebServer(Javalin javalin, AnswerStreams streams) {
    this.javalin = javalin;
    this.streams = streams;
  }

  /**
   * Starts the server.
   *
   * @param host the address to listen on
   * @param port the port, or 0 for any free one
   * @param keep how long a conversation is kept, and with it the visitor's cookie
   */
  public static WebServer start(Services services, String host, int port, Duration keep) {
    return start(services, host, port, keep, EmbedOrigins.NONE);
  }

  /**
   * Starts the server, of which other sites may show a part.
   *
   * @param origins those sites
   */
  public static WebServer start(
      Services services, String host, int port, Duration keep, EmbedOrigins origins) {
    AnswerStreams streams = new AnswerStreams();
    Javalin javalin = Javalin.create(config -> configure(config, services, streams, keep, origins));
    return new WebServer(javalin.start(host, port), streams);
  }

  private static void configure(
      JavalinConfig config,
      Services services,
      AnswerStreams streams,
      Duration keep,
      EmbedOrigins origins) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MAX_BODY;
    config.http.prefer405over404 = true;
    config.router.ignoreTrailingSlashes = false;
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/static";
          files.directory = "/web/static";
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", STATIC_FRESH);
        });
    new Guard(origins).addTo(config.routes);
    new CrossOrigin(origins).addTo(config.routes);
    services.theme().addTo(config.routes);
    new ChatPages(services, streams, keep).addTo(config.routes);
    new SourcePages(services).addTo(config.routes);
    new Pages(services, keep).addTo(config.routes);
    new AdviserPages(services).addTo(config.routes);
    new Api(services, streams).addTo(config.routes);
    new ChangesApi(services).addTo(config.routes);
    new ReviewsApi(services).addTo(config.routes);
    new FrozenAnswers(services).addTo(config.routes);
    new EmbedPages(origins).addTo(config.routes);
    services
        .documents()
        .ifPresent(
            documents -> {
              new DocumentsApi(documents, services).addTo(config.routes);
              new DocumentPages(documents, services).addTo(config.routes);
            });
    Errors.addTo(config.routes);
  }

  /** The port on which the server listens. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    streams.close();
    javalin.stop();
  }
}
