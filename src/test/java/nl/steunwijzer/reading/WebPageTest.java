package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.reading.Block.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

  private static FileText main(String html) throws UnreadableFile {
    return Read.html("<!DOCTYPE html><html><body><main>" + html + "</main></body></html>");
  }

  @Test
  void theMainContentIsReadInItsOrder() throws UnreadableFile {
    FileText file =
        main(
            """
            <h1>Geld voor daken</h1><p>U krijgt <a href="/geld">geld</a> voor
            een dak van 10 m<sup>2</sup>.<sup><a href="#n1">1</a></sup></p>
            <h2>Voorwaarden</h2><ul><li>U heeft een dak.<ul><li>Het is plat</li></ul></li><li>U bent thuis</li></ul>
            <ol><li>Vraag aan.</li><li>Wacht.</li></ol>
            <dl><dt>Aanvrager</dt><dd>Wie vraagt.</dd></dl>
            <details><summary>En daarna?</summary><p>Dan belt u.</p></details>
            """);

    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Geld voor daken",
            "PARAGRAPH U krijgt geld voor een dak van 10 m².",
            "HEADING Voorwaarden",
            "BULLET U heeft een dak.",
            "BULLET Het is plat",
            "BULLET U bent thuis",
            "STEP Vraag aan.",
            "STEP Wacht.",
            "BULLET Aanvrager: Wie vraagt.",
            "HEADING En daarna?",
            "PARAGRAPH Dan belt u.");
    assertThat(file.blocks().get(4).level()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a>Weg</a></nav>",
        "<footer>Weg</footer>",
        "<div class='cookie-banner'>Weg</div>",
        "<div id='cookiewall'>Weg</div>",
        "<ol class='breadcrumb'><li>Weg</li></ol>",
        "<form><label>Weg</label><input></form>",
        "<p hidden>Weg</p>",
        "<p style='color: red; display:none'>Weg</p>",
        "<p aria-hidden='true'>Weg</p>",
        "<div class='share-buttons'>Weg</div>",
        "<script>weg()</script><style>weg</style><noscript>Weg</noscript>",
        "<p>Deel deze pagina</p>",
        "<span class='sr-only'>Weg</span>"
      })
  void whatStandsAroundIsLeftOut(String around) throws UnreadableFile {
    assertThat(Read.outline(main("<p>Dit is waar het om gaat.</p>" + around)))
        .containsExactly("PARAGRAPH Dit is waar het om gaat.");
    assertThat(
            Read.outline(Read.html("<body>" + around + "<p>Dit is waar het om gaat.</p></body>")))
        .containsExactly("PARAGRAPH Dit is waar het om gaat.");
  }

  @Test
  void aFormAroundTheWholePageIsNoForm() throws UnreadableFile {
    assertThat(
            Read.outline(
                Read.html("<body><form><main><p>Tekst van de pagina.</p></main></form></body>")))
        .containsExactly("PARAGRAPH Tekst van de pagina.");
  }

  @Test
  void rowsOfATableSayWhatTheirCellsAre() throws UnreadableFile {
    assertThat(
            Read.outline(
                main(
                    """
                    <table><thead><tr><th>Jaar</th><th>Plat</th><th>Schuin</th></tr></thead>
                    <tr><td rowspan=2>2026</td><td>€ 1</td><td>€ 2</td></tr><tr><td>€ 3</td><td></td></tr></table>
                    <table><tr><th>Wie</th><td>Bakkers</td></tr><tr><th>Wat</th><td>Brood</td></tr></table>
                    <table><tr><td>Doel</td><td>Daken</td></tr><tr><td>Duur</td><td>Een jaar</td></tr></table>
                    """)))
        .containsExactly(
            "ROW Jaar: 2026; Plat: € 1; Schuin: € 2",
            "ROW Jaar: 2026; Plat: € 3",
            "ROW Wie: Bakkers",
            "ROW Wat: Brood",
            "ROW Doel; Daken",
            "ROW Duur; Een jaar");
  }

  @Test
  void aQuotationIsTheWordOfSomebodyElse() throws UnreadableFile {
    assertThat(main("<blockquote><p>Zo was het.</p></blockquote>").blocks().getFirst().voice())
        .isEqualTo(Voice.QUOTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='DCTERMS.modified' content='2026-03-04T10:00:00+01:00'> | 2026-03-04",
        "<meta property='article:published_time' content='2025-12-01'> | 2025-12-01",
        "<script type='application/ld+json'>{\"datePublished\": \"2024-01-02T08:00\","
            + " \"dateModified\": \"2024-05-06\"}</script> | 2024-05-06",
        "<body><p>Laatst gewijzigd op <time datetime='2026-04-05'>5 april</time></p> | 2026-04-05",
        "<body><p>Laatste update: 6 mei 2026</p> | 2026-05-06"
      })
  void theDateIsTheOneThatThePageTells(String head, String date) throws UnreadableFile {
    assertThat(Read.html(head + "<p>Een tekst om te lezen.</p>").about().date())
        .contains(AsOf.of(date));
  }

  @Test
  void nothingIsGuessed() throws UnreadableFile {
    About about = Read.html("<p>Dit gebeurde op 3 mei 2020 in het dorp.</p>").about();

    assertThat(about).isEqualTo(About.NOTHING);
  }

  @Test
  void titlePublisherAndLanguageAreInTheHead() throws UnreadableFile {
    About about =
        Read.html(
                "<html lang='nl-NL'><head><title>Daken | Loket</title><meta property='og:site_name'"
                    + " content='Loket'></head><body><h1>Geld voor"
                    + " daken</h1><p>Tekst.</p></body></html>")
            .about();

    assertThat(about.title()).contains("Geld voor daken");
    assertThat(about.publisher()).contains("Loket");
    assertThat(about.language()).contains("nl");
  }

  @ParameterizedTest
  @CsvSource({
    "https://wetten.overheid.nl/BWBR1, LAW",
    "https://www.rvo.nl/daken, OFFICIAL_PAGE",
    "https://loket.gemeente.overheid.nl/x, OFFICIAL_PAGE",
    "https://nietrvo.nl/daken, ",
    "https://rvo.nl.voorbeeld.test/daken, "
  })
  void theSiteTellsWhatAPageIs(URI address, DocumentKind kind) throws UnreadableFile {
    RawFile file =
        new RawFile(
            "x",
            "<p>Een tekst.</p>".getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html"),
            Optional.of(address));

    assertThat(Read.file(file).about().kind()).isEqualTo(Optional.ofNullable(kind));
  }

  @Test
  void aTextThatFallsIntoArticlesIsALaw() throws UnreadableFile {
    About about =
        main("<h3>Artikel 1</h3><p>Er zijn molens.</p><h3>Artikel 2a."
                + " Wieken</h3><p>Vier.</p><h3>Artikel 3</h3><p>Klaar.</p>")
            .about();

    assertThat(about.kind()).contains(DocumentKind.LAW);
    assertThat(main("<h3>Artikel 1</h3><p>Daarover gaat dit stuk.</p>").about().kind()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16", "ISO-8859-15"})
  void theCharacterSetIsFound(String name) throws UnreadableFile {
    Charset charset = Charset.forName(name);
    byte[] tagged =
        ("<html><head><meta charset='" + name + "'></head><p>Één café, € 5 á zes.</p></html>")
            .getBytes(charset);
    byte[] bare = "<html><p>Één café voor de coöperatie.</p></html>".getBytes(charset);

    assertThat(Read.file(RawFile.of("x.html", tagged)).blocks().getFirst().text())
        .isEqualTo("Één café, € 5 á zes.");
    assertThat(
            Read.file(
                    new RawFile(
                        "x", bare, Optional.of("text/html; charset=" + name), Optional.empty()))
                .blocks()
                .getFirst()
                .text())
        .isEqualTo("Één café voor de coöperatie.");
    assertThat(Read.file(RawFile.of("x.html", bare)).blocks().getFirst().text())
        .isEqualTo("Één café voor de coöperatie.");
  }
}
