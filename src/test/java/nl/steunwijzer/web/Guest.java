package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the site with cookies of their own, without JavaScript. Redirects are told. */
final class Guest {

  private final TestServer server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  Guest(TestServer server) {
    this.server = server;
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** A request that is not complete yet. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.at(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The page at an address where there must be one. */
  Document page(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as("status of %s", path).isEqualTo(200);
    return parse(response);
  }

  static Document parse(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    Document page = Jsoup.parse(response.body(), response.uri().toString());
    // What a script may yet show, nobody sees.
    page.select("template").remove();
    return page;
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  HttpRequest.Builder form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Sends a form as it stands on a page, with what this guest filled in and the button pressed. */
  HttpResponse<String> submit(Element form, Map<String, String> filledIn) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[name], textarea[name]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.putAll(filledIn);
    assertThat(form.attr("method")).isEqualTo("post");
    return post(form.attr("action"), fields);
  }

  /** Goes where a response sends the browser. */
  Document follow(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(303);
    String location = response.headers().firstValue("Location").orElseThrow();
    return page(response.uri().resolve(location).getRawPath());
  }

  /** Asks by the form on the chat page and returns the page that comes after. */
  Document ask(String question) {
    Element form = page("/").expectFirst("form#stel");
    return follow(submit(form, Map.of("vraag", question)));
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  /** The conversation that the cookie names. */
  String conversation() {
    return cookies().getFirst().getValue();
  }
}
