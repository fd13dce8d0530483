package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.model.Reply;
import nl.steunwijzer.text.Sentences;
import nl.steunwijzer.web.EventReader.Event;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class AnswerStreamTest {

  private static final String LOAN = "Hoeveel kan ik lenen bij Qredits?";

  @TempDir private Path folder;

  private static String firstSentence(Asked asked, int passage) {
    return Sentences.of(asked.passages().get(passage - 1)).getFirst() + " [" + passage + "]\n";
  }

  /** Says one sentence, and nothing more until it may. */
  private static Personality waitingFor(CountDownLatch more) {
    return (asked, reply) -> {
      reply.piece(firstSentence(asked, 1));
      await(more);
      reply.whole(firstSentence(asked, 2));
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void eventsTellTheSameAsTheWholeAnswer() {
    try (TestServer server = TestServer.start(folder);
        EventReader reader = EventReader.ask(server, LOAN)) {
      List<Event> events = reader.all();
      assertThat(reader.response().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(events).extracting(Event::name).startsWith("understood", "citation");
      JsonNode done = events.getLast().json();
      assertThat(sentences(events)).isEqualTo(JsonClient.texts(done.path("sentences"), "text"));
      assertThat(done.path("text")).isEqualTo(new JsonClient(server).ask(LOAN).path("text"));
    }
  }

  private static List<String> sentences(List<Event> events) {
    return events.stream()
        .filter(event -> event.name().equals("sentence"))
        .map(event -> event.json().path("text").asText())
        .toList();
  }

  @Test
  void provenSentenceIsToldWhileTheModelStillWrites() {
    CountDownLatch more = new CountDownLatch(1);
    try (ModelServer model = ModelServer.with(waitingFor(more));
        TestServer server = TestServer.writing(folder, model.model());
        EventReader reader = EventReader.ask(server, LOAN)) {
      Event first = reader.next("sentence");
      assertThat(more.getCount()).isEqualTo(1);
      more.countDown();
      JsonNode done = reader.next("done").json();
      assertThat(done.path("generator").asText()).isEqualTo("model");
      assertThat(done.path("sentences").path(0).path("text").asText())
          .isEqualTo(first.json().path("text").asText());
    }
  }

  @Test
  void visitorSeesNoErrorWhenTheModelFails() {
    try (ModelServer model = ModelServer.with((asked, reply) -> reply.status(500, ""));
        TestServer server = TestServer.writing(folder, model.model());
        EventReader reader = EventReader.ask(server, LOAN)) {
      List<Event> events = reader.all();
      assertThat(events).extracting(Event::name).doesNotContain("error");
      assertThat(events.getLast().json().path("generator").asText()).isEqualTo("embedded");
      assertThat(events.getLast().json().path("status").asText()).isEqualTo("answered");
    }
  }

  @Test
  void visitorWhoLeavesEndsTheCallOfTheModel() throws InterruptedException {
    CountDownLatch gone = new CountDownLatch(1);
    Personality endless =
        (asked, reply) -> {
          reply.piece(firstSentence(asked, 1));
          talkUntilHungUp(reply, gone);
        };
    try (ModelServer model = ModelServer.with(endless);
        TestServer server = TestServer.writing(folder, model.model())) {
      EventReader reader = EventReader.ask(server, LOAN);
      reader.next("sentence");
      reader.close();
      assertThat(gone.await(25, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void talkUntilHungUp(Reply reply, CountDownLatch gone) {
    try {
      while (true) {
        reply.raw(": \n\n");
        Thread.sleep(50);
      }
    } catch (IOException e) {
      gone.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void personalDataNeverReachesTheModel() {
    Map<String, Object> request =
        Map.of(
            "question",
            LOAN + " Mijn bsn is 111222333 en mijn mail jan@voorbeeld.example.",
            "history",
            List.of(Map.of("role", "user", "text", "Mijn rekening is NL91ABNA0417164300.")));
    try (ModelServer model = ModelServer.with((asked, reply) -> reply.whole(""));
        TestServer server = TestServer.writing(folder, model.model());
        EventReader reader = EventReader.ask(server, request)) {
      reader.all();
      assertThat(model.asked().getFirst().body().toString())
          .contains("Qredits")
          .doesNotContain("111222333", "voorbeeld.example", "ABNA0417164300");
    }
  }

  /** Javalin 7.2 handles the error of a stream that broke at its stop for ever. */
  @Test
  void serverStopsUnderAnOpenStreamAndIsThenSilent() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    try (ModelServer model = ModelServer.with(waitingFor(never))) {
      TestServer server = TestServer.writing(folder, model.model());
      EventReader reader = EventReader.ask(server, LOAN);
      reader.next("sentence");
      log.start();
      root.addAppender(log);
      server.close();
      assertThat(reader.next("done").json().path("status").asText()).isEqualTo("answered");
      int said = log.list.size();
      Thread.sleep(500);
      assertThat(log.list).hasSizeLessThan(said + 5);
      reader.close();
    } finally {
      root.detachAppender(log);
      never.countDown();
    }
  }

  @Test
  void pageGetsTheAnswerAsItWillStandThere() {
    try (TestServer server = TestServer.start(folder);
        EventReader reader = EventReader.askOnPage(server, LOAN)) {
      assertThat(reader.response().headers().firstValue("Set-Cookie").orElse(""))
          .contains("gesprek=");
      String html = reader.next("done").data();
      assertThat(Jsoup.parseBodyFragment(html).select(".answer .mark")).isNotEmpty();
    }
  }

  @Test
  void badQuestionIsRefusedBeforeAnyEvent() {
    try (TestServer server = TestServer.start(folder);
        EventReader reader = EventReader.ask(server, "")) {
      assertThat(reader.response().statusCode()).isEqualTo(400);
      assertThat(reader.response().headers().firstValue("Content-Type").orElse(""))
          .isEqualTo("application/problem+json");
    }
  }
}
