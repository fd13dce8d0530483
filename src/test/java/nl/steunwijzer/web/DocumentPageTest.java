package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.steunwijzer.library.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which a document can be read as it was read. */
class DocumentPageTest {

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private org.jsoup.nodes.Document page(String id) {
    Guest guest = new Guest(server);
    HttpResponse<String> response = guest.send(guest.request("/documenten/" + id));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  @Test
  void citedWordsStandAtTheirAnchor() {
    Document document = server.documents().addNew("torens.md", DocumentsApiTest.TOWERS, "2026-02");
    String anchor = document.extracts().getFirst().anchor();
    assertThat(page(document.id()).select("[id=" + anchor + "]").eachText())
        .containsExactly(document.extracts().getFirst().text());
  }

  @Test
  void oldDocumentIsLabelledAsOld() {
    Document document = server.documents().addNew("torens.md", DocumentsApiTest.TOWERS, "2019");
    assertThat(page(document.id()).select(".facts .old").text()).contains("oud document");
  }

  @Test
  void topicsThatAreMentionedLeadToTheirCards() {
    Document document =
        server
            .documents()
            .addNew(
                "brief.md", "# Brief\n\nVoor een lening is er ook de BMKB van de RVO.\n", "2026");
    assertThat(page(document.id()).select(".topics a").eachAttr("href"))
        .contains("/regelingen/bmkb");
  }

  @Test
  void whatADocumentHoldsIsNeverATag() {
    Document document =
        server
            .documents()
            .addNew(
                "kwaad.txt",
                "Een brief over torens\n\nIn deze brief staat <script>alert(1)</script> zomaar.\n",
                "2026");
    assertThat(page(document.id()).select("script")).isEmpty();
  }

  @Test
  void unknownDocumentIsNotFound() {
    Guest guest = new Guest(server);
    assertThat(guest.send(guest.request("/documenten/geen")).statusCode()).isEqualTo(404);
  }
}
