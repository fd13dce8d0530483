package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every refusal of the API looks like. */
final class Problems {

  private Problems() {}

  /** The response is a problem in the one form that all have. */
  static JsonNode assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(JsonClient.contentType(response)).isEqualTo("application/problem+json");
    assertThat(response.headers().firstValue("API-Version")).isPresent();
    JsonNode problem = JsonClient.read(response.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).isEqualTo(response.uri().getRawPath());
    return problem;
  }

  /** The problem tells where it is and what to do. */
  static void assertSays(JsonNode problem, String location, String what) {
    assertThat(problem.path("detail").asText()).contains(what);
    assertThat(problem.path("errors").path(0).path("location").asText()).isEqualTo(location);
  }
}
