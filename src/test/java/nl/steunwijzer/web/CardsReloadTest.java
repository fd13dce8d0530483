package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.search.CatalogueStore;
import nl.steunwijzer.search.LiveCatalogue;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor works on the cards while the server runs. Each test touches cards of its own. */
class CardsReloadTest {

  private static Path cards;
  private static LiveCatalogue live;
  private static TestServer server;
  private static JsonClient client;

  @BeforeAll
  static void start(@TempDir Path data, @TempDir Path folder) throws IOException {
    cards = folder;
    copyCards();
    live =
        LiveCatalogue.open(
            new KnowledgeLoader(cards, RealCards.CLOCK), CatalogueStore.none(RealCards.LEXICON));
    server = TestServer.start(data, live::now);
    client = new JsonClient(server);
  }

  /** One shelf is enough, and quicker to read again than all. */
  private static void copyCards() throws IOException {
    Path shelf = Files.createDirectory(cards.resolve("financiering"));
    try (Stream<Path> files = Files.list(Path.of("knowledge/financiering"))) {
      for (Path file : files.toList()) {
        Files.copy(file, shelf.resolve(file.getFileName()));
      }
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    live.close();
  }

  /** Changes a card by one replacement, as an editor saves it. */
  private static void edit(String card, String from, String to) throws IOException {
    Path file = cards.resolve(card);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /** Looks again and again, for at most half a minute. */
  private static void await(BooleanSupplier wanted) throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    try (ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor()) {
      Future<?> looking =
          look.scheduleWithFixedDelay(
              () -> {
                if (wanted.getAsBoolean()) {
                  seen.countDown();
                }
              },
              0,
              50,
              TimeUnit.MILLISECONDS);
      assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
      looking.cancel(false);
    }
  }

  private static String answer(String question) {
    return client.ask(question).path("text").asText();
  }

  @Test
  void changedCardShowsInTheNextAnswer() throws Exception {
    assertThat(answer("Wat is de BMKB?")).doesNotContain("geldschieter");
    edit("financiering/bmkb.md", "een bank of andere financier", "een bank of andere geldschieter");
    await(() -> answer("Wat is de BMKB?").contains("geldschieter"));
    assertThat(new Guest(server).page("/regelingen/bmkb").text()).contains("andere geldschieter");
  }

  @Test
  void newCardIsFound() throws Exception {
    assertThat(client.get("/topics/proefsteun").statusCode()).isEqualTo(404);
    CardText.at("financiering", "proefsteun").with("name", "Proefsteun").writeTo(cards);
    await(() -> client.get("/topics/proefsteun").statusCode() == 200);
    assertThat(JsonClient.texts(client.found("/topics?q=proefsteun").path("items"), "slug"))
        .startsWith("proefsteun");
  }

  @Test
  void removedCardIsGone() throws Exception {
    Files.delete(cards.resolve("financiering/kredietunies.md"));
    await(() -> client.get("/topics/kredietunies").statusCode() == 404);
    assertThat(new Guest(server).get("/regelingen/kredietunies").statusCode()).isEqualTo(404);
  }

  @Test
  void brokenCardLeavesTheOthersAnsweringUntilItIsMended() throws Exception {
    edit("financiering/finankeur.md", "theme: financiering", "theme: geld");
    await(() -> client.get("/topics/finankeur").statusCode() == 404);
    JsonNode answer = client.ask("Hoeveel kan ik lenen bij Qredits?");
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("citations")).isNotEmpty();
    assertThat(client.found("/health").path("status").asText()).isEqualTo("ready");
    assertThat(client.found("/health").path("problems").asInt()).isPositive();
    edit("financiering/finankeur.md", "theme: geld", "theme: financiering");
    await(() -> client.get("/topics/finankeur").statusCode() == 200);
  }
}
