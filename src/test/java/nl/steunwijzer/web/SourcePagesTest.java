package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source of an answer among what stands around it. */
class SourcePagesTest {

  @TempDir private Path folder;
  private TestServer server;
  private Guest guest;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
    guest = new Guest(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Element firstSource(Document page) {
    return page.expectFirst(".source");
  }

  @Test
  void quoteIsMarkedInItsSection() {
    Element source = firstSource(guest.ask("Hoe vraag ik de BMKB aan?"));
    Document page = guest.page(source.attr("data-around"));
    assertThat(page.expectFirst(".surroundings mark").text())
        .isEqualTo(source.expectFirst("blockquote").text());
    assertThat(page.select(".surroundings p")).hasSizeGreaterThan(1);
    assertThat(page.expectFirst(".origin a").attr("href")).startsWith("http");
    assertThat(page.expectFirst(".around a").attr("href")).startsWith("/regelingen/bmkb#");
    assertThat(page.select(".back a").attr("href")).startsWith("/antwoorden/");
  }

  @Test
  void scriptGetsOnlyTheSource() {
    String address = firstSource(guest.ask("Wat is de BMKB?")).attr("data-around");
    HttpResponse<String> part = guest.send(guest.request(address).header("X-Part", "1"));
    assertThat(part.body()).doesNotContain("<html").contains("<mark");
  }

  @Test
  void quoteOfADocumentThatIsGoneIsToldAsGone() {
    server.documents().addNew("torens.md", DocumentsApiTest.TOWERS, "2026-02");
    Element source =
        firstSource(guest.ask("Hoeveel krijgen ondernemers met een klokkentoren voor een wijzer?"));
    assertThat(guest.page(source.attr("data-around")).select(".surroundings mark").text())
        .contains("400 euro");
    server
        .documents()
        .store()
        .entries()
        .forEach(each -> server.documents().store().remove(each.id()));
    Document page = guest.page(source.attr("data-around"));
    assertThat(page.select(".surroundings")).isEmpty();
    assertThat(page.expectFirst(".notice").text()).contains("nu niet meer zo");
    assertThat(page.expectFirst("blockquote").text()).contains("400 euro");
  }

  @Test
  void sourceThatTheAnswerDoesNotHaveIsNotFound() {
    String address = firstSource(guest.ask("Wat is de BMKB?")).attr("data-around");
    assertThat(guest.get(address + "9").statusCode()).isEqualTo(404);
    assertThat(guest.get("/antwoorden/onbekend/bronnen/1").statusCode()).isEqualTo(404);
  }
}
