package nl.steunwijzer.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A client that hears answers while they are told, and when. */
final class Listening {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI answers;

  Listening(URI server) {
    this.answers = server.resolve("/api/v1/answers");
  }

  /**
   * One answer as it was heard.
   *
   * @param end how it ended: the generator, or what went wrong
   * @param whole whether its last event came
   */
  record Heard(String question, long asked, List<Sentence> sentences, String end, boolean whole) {}

  /** A sentence and when it came. */
  record Sentence(String text, long at) {}

  Heard ask(String question) {
    long asked = System.nanoTime();
    List<Sentence> sentences = new ArrayList<>();
    try {
      HttpResponse<Stream<String>> response = http.send(request(question), BodyHandlers.ofLines());
      String event = "";
      for (Iterator<String> lines = response.body().iterator(); lines.hasNext(); ) {
        String line = lines.next();
        if (line.startsWith("event:")) {
          event = line.substring(6).strip();
        } else if (line.startsWith("data:") && event.equals("sentence")) {
          sentences.add(new Sentence(data(line).path("text").asText(), System.nanoTime()));
        } else if (line.startsWith("data:") && event.equals("error")) {
          return new Heard(question, asked, sentences, "an error event", false);
        } else if (line.startsWith("data:") && event.equals("done")) {
          return new Heard(question, asked, sentences, data(line).path("generator").asText(), true);
        }
      }
      return new Heard(
          question, asked, sentences, "status %d".formatted(response.statusCode()), false);
    } catch (IOException | UncheckedIOException e) {
      return new Heard(question, asked, sentences, e.toString(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Heard(question, asked, sentences, "interrupted", false);
    }
  }

  private static JsonNode data(String line) throws IOException {
    return JSON.readTree(line.substring("data:".length()));
  }

  private HttpRequest request(String question) throws IOException {
    return HttpRequest.newBuilder(answers)
        .timeout(PATIENCE)
        .header("Accept", "text/event-stream")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
        .build();
  }
}
