package nl.steunwijzer.cli;

import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.conversation.RetentionJob;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.evaluation.Scorecard;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelException;
import nl.steunwijzer.review.DailyRefresh;
import nl.steunwijzer.review.Refresh;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.WatchList;
import nl.steunwijzer.search.DocumentSearch;
import nl.steunwijzer.search.LiveCatalogue;
import nl.steunwijzer.search.LiveDocuments;
import nl.steunwijzer.web.DocumentService;
import nl.steunwijzer.web.EmbedOrigins;
import nl.steunwijzer.web.Services;
import nl.steunwijzer.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the pages and the API, until the program is stopped. */
@Command(
    name = "serve",
    description = "Start de website en de API.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final Duration AUDIT_AFTER = Duration.ofSeconds(10);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ListenOption listen = new ListenOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private EmbeddingOption embedding = new EmbeddingOption();
  @Mixin private DataOption data = new DataOption();
  @Mixin private ModelOption models = new ModelOption();
  @Mixin private EditorOption editors = new EditorOption();
  @Mixin private EmbedOption embed = new EmbedOption();
  @Mixin private ThemeOption theme = new ThemeOption();

  @Option(
      names = "--keep-days",
      paramLabel = "DAGEN",
      description = "Hoe lang een gesprek wordt bewaard (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_KEEP_DAYS:-30}")
  private int keepDays;

  @Override
  public Integer call() throws IOException, InterruptedException {
    listen.check();
    if (keepDays < 1) {
      throw new ParameterException(spec.commandLine(), "--keep-days is ten minste 1");
    }
    editors.check();
    EmbedOrigins origins = embed.origins();
    Duration keep = Duration.ofDays(keepDays);
    Optional<LanguageModel> model = models.model();
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (LiveCatalogue catalogue =
            LiveCatalogue.open(
                knowledge.loader(), KnowledgeOption.store().with(embedding.inBackground()));
        ConversationStore store = ConversationStore.open(data.folder(), DutchTime.CLOCK);
        DocumentStore documents = data.documents();
        LiveDocuments live = data.search(documents, catalogue::now).following();
        Fetcher fetcher = FetchOption.usual();
        ReviewStore reviews = ReviewStore.open(data.folder());
        HistoryStore history = HistoryStore.open(data.folder());
        Closeable daily =
            editors.daily(reviews, data.folder(), refresh(reviews, catalogue, documents, fetcher));
        RetentionJob retention = RetentionJob.start(store, keep);
        WebServer server =
            start(
                services(catalogue, live.search(), documents, fetcher, store, model)
                    .with(editors.editorial(reviews))
                    .with(history)
                    .with(theme.theme()),
                keep,
                origins)) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    stopped.countDown();
                    awaitQuietly(closed);
                  }));
      catalogue.show(cards -> history.observe(cards, LocalDate.now(DutchTime.CLOCK)));
      announce(catalogue.now().knowledge(), server);
      Thread.ofVirtual().start(() -> say(generator(model)));
      stopped.await();
    } finally {
      closed.countDown();
    }
    return ExitCode.OK;
  }

  /** A look at all sources of the cards and documents as they are then. */
  private static DailyRefresh.Job refresh(
      ReviewStore reviews, LiveCatalogue catalogue, DocumentStore documents, Fetcher fetcher) {
    return () -> {
      Knowledge cards = catalogue.now().knowledge();
      return new Refresh(reviews, fetcher, DataOption.reader(cards), DutchTime.CLOCK)
          .all(WatchList.of(cards, documents.entries()), looked -> {});
    };
  }

  private Services services(
      LiveCatalogue catalogue,
      DocumentSearch search,
      DocumentStore documents,
      Fetcher fetcher,
      ConversationStore store,
      Optional<LanguageModel> model)
      throws IOException {
    Answering answering =
        new Answering(catalogue::now, DutchTime.CLOCK)
            .withDocuments(search)
            .writtenBy(model)
            .rewrittenBy(models.forFollowUps());
    Path cards = knowledge.loader().folder();
    Intake intake = new Intake(DataOption.library(documents, catalogue.now()), fetcher);
    return new Services(catalogue::now, answering, store, DutchTime.CLOCK)
        .with(() -> Scorecard.read(cards))
        .with(new DocumentService(documents, intake, editors.door()));
  }

  private WebServer start(Services services, Duration keep, EmbedOrigins origins)
      throws IOException {
    try {
      WebServer server = WebServer.start(services, listen.host(), listen.port(), keep, origins);
      // The audit takes seconds: whoever opens the page about us first must not wait for it, nor
      // the first questions.
      CompletableFuture.delayedExecutor(AUDIT_AFTER.toSeconds(), TimeUnit.SECONDS)
          .execute(services.audits()::now);
      return server;
    } catch (JavalinBindException e) {
      throw new IOException(
          "poort %d is al in gebruik; kies een andere met --port".formatted(listen.port()), e);
    }
  }

  private void announce(Knowledge cards, WebServer server) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "Steunwijzer staat klaar op http://%s:%d (%d onderwerpen, %d passages; Ctrl+C stopt)%n",
        listen.host(), server.port(), cards.bySlug().size(), cards.passageCount());
    out.flush();
  }

  /** Which generator writes; a model is tried first, and nobody waits for that. */
  static String generator(Optional<LanguageModel> model) {
    if (model.isEmpty()) {
      return "Antwoorden worden geschreven door het programma zelf, zonder taalmodel";
    }
    try {
      model.get().check();
      return "Antwoorden worden geschreven door %s; elke zin wordt nagekeken"
          .formatted(model.get().settings().name());
    } catch (ModelException e) {
      return "Let op: %s. Het programma schrijft de antwoorden zelf, tot het model werkt"
          .formatted(e.getMessage());
    }
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
