package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A program that uses the API. */
final class JsonClient {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String BASE = "/api/v1";

  private final Guest guest;

  JsonClient(TestServer server) {
    this.guest = new Guest(server);
  }

  /** A request without a body for a path below that of the API. */
  HttpRequest.Builder request(String path) {
    return guest.request(BASE + path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return guest.send(request);
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> post(String path, String json) {
    return send(json(path).POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> put(String path, String json) {
    return send(json(path).PUT(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  /** The answer to a question on its own. */
  JsonNode ask(String question) {
    return ask(Map.of("question", question));
  }

  /** The answer to a request with these fields. */
  JsonNode ask(Map<String, Object> request) {
    return ok(post("/answers", write(request)));
  }

  /** What stands at an address where there must be something. */
  JsonNode found(String path) {
    return ok(get(path));
  }

  private static JsonNode ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(contentType(response)).isEqualTo("application/json");
    return read(response.body());
  }

  static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The texts in an array, or those of one field of the objects in it. */
  static List<String> texts(JsonNode array, String... field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> field.length == 0 ? each.asText() : each.path(field[0]).asText())
        .toList();
  }
}
