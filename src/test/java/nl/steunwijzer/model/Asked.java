package nl.steunwijzer.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a model was asked, as it came over HTTP. */
public record Asked(String system, String user, JsonNode body, Map<String, List<String>> headers) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern PASSAGE =
      Pattern.compile("^\\[\\d+] \\(.*?; \\S+\\) (.*)$", Pattern.MULTILINE);

  static Asked of(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    return new Asked(
        message(body, "system"),
        message(body, "user"),
        body,
        Map.copyOf(exchange.getRequestHeaders()));
  }

  private static String message(JsonNode body, String role) {
    for (JsonNode message : body.path("messages")) {
      if (message.path("role").asText().equals(role)) {
        return message.path("content").asText();
      }
    }
    return "";
  }

  /** The passages in the order of their numbers, from 1. */
  public List<String> passages() {
    return PASSAGE.matcher(user).results().map(match -> match.group(1)).toList();
  }

  Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(entry -> entry.getValue().getFirst())
        .findFirst();
  }
}
