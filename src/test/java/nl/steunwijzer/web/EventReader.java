package nl.steunwijzer.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** A program that hears an answer while it is told. */
final class EventReader implements AutoCloseable {

  /** One event; comments are passed over. */
  record Event(String name, String data) {
    JsonNode json() {
      return JsonClient.read(data);
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpResponse<Stream<String>> response;
  private final Iterator<String> lines;

  private EventReader(HttpRequest request) {
    try {
      response = client.send(request, BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    lines = response.body().iterator();
  }

  static EventReader ask(TestServer server, Map<String, Object> question) {
    return new EventReader(
        HttpRequest.newBuilder(server.at("/api/v1/answers"))
            .header("Accept", "text/event-stream")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonClient.write(question)))
            .build());
  }

  static EventReader ask(TestServer server, String question) {
    return ask(server, Map.of("question", question));
  }

  /** As the chat on the page asks. */
  static EventReader askOnPage(TestServer server, String question) {
    return new EventReader(
        HttpRequest.newBuilder(server.at("/vragen"))
            .header("Accept", "text/event-stream")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("vraag=" + question.replace(' ', '+')))
            .build());
  }

  HttpResponse<?> response() {
    return response;
  }

  /** Waits for the next event. */
  Event next() {
    String name = "";
    StringBuilder data = new StringBuilder();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data.append(data.isEmpty() ? "" : "\n").append(line.substring(5).strip());
      } else if (line.isEmpty() && !name.isEmpty()) {
        return new Event(name, data.toString());
      }
    }
    throw new NoSuchElementException("the stream has ended");
  }

  /** Waits for the next event of this name. */
  Event next(String name) {
    Event event = next();
    return event.name().equals(name) ? event : next(name);
  }

  /** All events up to the last. */
  List<Event> all() {
    List<Event> events = new ArrayList<>();
    do {
      events.add(next());
    } while (!List.of("done", "error").contains(events.getLast().name()));
    return events;
  }

  /** Goes away without hearing the rest. */
  @Override
  public void close() {
    client.shutdownNow();
  }
}
