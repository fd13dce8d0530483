package nl.steunwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageModelTest {

  private static final Prompt PROMPT = new Prompt("regels", "vraag");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static String complete(LanguageModel model) throws ModelException {
    return model.complete(PROMPT, PATIENCE);
  }

  private static ModelException failureOf(LanguageModel model) {
    return catchThrowableOfType(ModelException.class, () -> complete(model));
  }

  @Test
  void whatAModelWritesComesWhole() throws ModelException {
    try (ModelServer server =
        ModelServer.with((asked, reply) -> reply.whole("Goed. [1]\nKlaar."))) {
      assertThat(complete(server.model())).isEqualTo("Goed. [1]\nKlaar.");
      Asked asked = server.asked().getFirst();
      assertThat(asked.system()).isEqualTo("regels");
      assertThat(asked.user()).isEqualTo("vraag");
      assertThat(asked.body().path("model").asText()).isEqualTo("proef");
      assertThat(asked.header("Authorization")).hasValue("Bearer " + ModelServer.KEY);
    }
  }

  @Test
  void addressesThatLoseRequestsWithAnUpgradeGetNone() throws ModelException {
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.whole("Goed."))) {
      complete(server.model());
      assertThat(server.asked().getFirst().header("Upgrade")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, REFUSED", "401, REFUSED", "403, REFUSED", "404, REFUSED",
    "429, BUSY", "500, BUSY", "502, BUSY", "503, BUSY"
  })
  void errorOfTheAddressIsToldInOneLineWithoutItsWords(int status, Fault fault) {
    String body = "{\"error\":{\"message\":\"wrong key %s\"}}".formatted(ModelServer.KEY);
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.status(status, body))) {
      ModelException failure = failureOf(server.model());
      assertThat(failure.fault()).isEqualTo(fault);
      assertThat(failure.getMessage()).contains(String.valueOf(status)).doesNotContain("\n", "sk-");
    }
  }

  static Stream<Arguments> brokenStreams() {
    return Stream.of(
        broken("nothing but an end", (asked, reply) -> reply.event("[DONE]")),
        broken("no end", (asked, reply) -> reply.piece("Half een")),
        broken("no reason to end", (asked, reply) -> reply.piece("Half").event("[DONE]")),
        broken("no JSON", (asked, reply) -> reply.piece("Half").event("{oeps").event("[DONE]")),
        broken(
            "an error in the stream",
            (asked, reply) ->
                reply.piece("Half").event("{\"error\":{\"message\":\"out of memory\"}}")),
        broken("a page of a gateway", (asked, reply) -> reply.status(200, "<html>Welkom</html>")),
        broken("an empty body", (asked, reply) -> reply.status(200, "")));
  }

  private static Arguments broken(String name, Personality personality) {
    return Arguments.argumentSet(name, personality);
  }

  @ParameterizedTest
  @MethodSource("brokenStreams")
  void streamThatBreaksOffIsNeverTakenForAnAnswer(Personality personality) {
    try (ModelServer server = ModelServer.with(personality)) {
      assertThat(failureOf(server.model()).fault()).isEqualTo(Fault.BROKEN);
    }
  }

  @Test
  void nobodyAtTheAddressIsUnreachable() {
    ModelServer server = ModelServer.with((asked, reply) -> reply.whole("Goed."));
    server.close();
    assertThat(failureOf(server.model()).fault()).isEqualTo(Fault.UNREACHABLE);
  }

  @Test
  void busyAddressIsAskedOnceMore() throws ModelException {
    AtomicInteger calls = new AtomicInteger();
    Personality secondTime =
        (asked, reply) -> {
          if (calls.incrementAndGet() == 1) {
            reply.status(503, "");
          } else {
            reply.whole("Goed.");
          }
        };
    try (ModelServer server = ModelServer.with(secondTime)) {
      assertThat(complete(server.model())).isEqualTo("Goed.");
    }
  }

  @Test
  void refusedRequestIsNotRepeated() {
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.status(401, ""))) {
      failureOf(server.model());
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void modelThatSaysNothingIsTooSlow() {
    CountDownLatch asleep = new CountDownLatch(1);
    try (ModelServer server = ModelServer.with((asked, reply) -> await(asleep))) {
      LanguageModel model = server.model();
      ModelException failure =
          catchThrowableOfType(
              ModelException.class, () -> model.complete(PROMPT, Duration.ofMillis(300)));
      assertThat(failure.fault()).isEqualTo(Fault.SLOW);
    } finally {
      asleep.countDown();
    }
  }

  @Test
  void modelThatFailsTimeAndAgainIsLeftAlone() {
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.status(401, ""))) {
      LanguageModel model = server.model();
      assertThat(Stream.generate(() -> failureOf(model)).limit(20))
          .extracting(ModelException::fault)
          .endsWith(Fault.LIMITED);
      assertThat(server.asked()).hasSizeLessThan(10);
    }
  }

  @Test
  void modelWritesNoMoreInAnHourThanItMay() throws ModelException {
    try (ModelServer server = ModelServer.with((asked, reply) -> reply.whole("Goed."))) {
      LanguageModel model = new LanguageModel(server.settings().limitedTo(5, 2));
      complete(model);
      complete(model);
      assertThat(failureOf(model).fault()).isEqualTo(Fault.LIMITED);
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void modelWritesNoMoreAtOnceThanItMay() throws ModelException {
    CountDownLatch asleep = new CountDownLatch(1);
    Personality slow =
        (asked, reply) -> {
          reply.piece("Even ");
          await(asleep);
          reply.whole("wachten.");
        };
    try (ModelServer server = ModelServer.with(slow)) {
      LanguageModel model = new LanguageModel(server.settings().limitedTo(1, 10));
      try (Writing first = model.write(PROMPT)) {
        assertThat(first.next(PATIENCE, () -> true)).hasValue("Even ");
        assertThat(failureOf(model).fault()).isEqualTo(Fault.LIMITED);
        asleep.countDown();
      }
    }
  }

  @Test
  void closingEndsTheCallUpstreamAlsoBeforeTheFirstWord() throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    Personality endless =
        (asked, reply) -> {
          called.countDown();
          try {
            // A comment is no word: the reader hears nothing.
            while (true) {
              reply.raw(": \n\n");
              Thread.sleep(20);
            }
          } catch (IOException e) {
            gone.countDown();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    try (ModelServer server = ModelServer.with(endless)) {
      Writing writing = server.model().write(PROMPT);
      assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
      writing.close();
      assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void readerThatNobodyWaitsForHearsNoMore() {
    CountDownLatch asleep = new CountDownLatch(1);
    try (ModelServer server = ModelServer.with((asked, reply) -> await(asleep));
        Writing writing = server.model().write(PROMPT)) {
      assertThat(
              catchThrowableOfType(ModelException.class, () -> writing.next(PATIENCE, () -> false))
                  .fault())
          .isEqualTo(Fault.SLOW);
    } finally {
      asleep.countDown();
    }
  }

  @Test
  void keyIsNeverShown() {
    ModelSettings settings =
        ModelSettings.of(java.net.URI.create("http://localhost/v1"), "proef", Optional.of("sk-1"));
    assertThat(settings.toString()).doesNotContain("sk-1");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
