package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {

  @TempDir private Path folder;

  @Test
  void aWholeSite() throws IOException, SitesException {
    assertThat(
            read(
                """
                # commentaar
                - name: RVO
                  publisher: Rijksdienst voor Ondernemend Nederland
                  start: [https://www.rvo.nl/subsidies-financiering]
                  sitemaps: [https://www.rvo.nl/sitemap.xml]
                  include: [www.rvo.nl/subsidies-financiering]
                  exclude: ['*/nieuws']
                  depth: 2
                  mostPages: 1000
                """))
        .containsExactly(
            new Site(
                "RVO",
                "Rijksdienst voor Ondernemend Nederland",
                List.of(URI.create("https://www.rvo.nl/subsidies-financiering")),
                List.of(URI.create("https://www.rvo.nl/sitemap.xml")),
                List.of("www.rvo.nl/subsidies-financiering"),
                List.of("*/nieuws"),
                2,
                1000));
  }

  @Test
  void whatMayBeLeftOut() throws IOException, SitesException {
    assertThat(read("- {name: A, start: [https://a.nl], include: [a.nl]}"))
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.publisher()).isEqualTo("A");
              assertThat(site.exclude()).isEmpty();
              assertThat(site.depth()).isPositive();
              assertThat(site.mostPages()).isPositive();
            });
  }

  @Test
  void noSites() throws IOException, SitesException {
    assertThat(read("[]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {start: [https://a.nl], include: [a.nl]}                         | site 'zonder naam', veld name
          {name: A, start: [https://a.nl]}                                 | site 'A', veld include: noem minstens
          {name: A, include: [a.nl]}                                       | site 'A', veld start: noem minstens
          {name: A, start: [a.nl], include: [a.nl]}                        | veld start: 'a.nl' begint niet met http
          {name: A, start: [ftp://a.nl], include: [a.nl]}                  | veld start: 'ftp://a.nl' begint niet
          {name: A, start: [''], include: [a.nl]}                          | veld start
          {name: A, start: [~], include: [a.nl]}                           | start
          {name: A, start: https://a.nl, include: [a.nl]}                  | :1: verkeerde waarde bij start
          {name: A, start: ['http://['], include: [a.nl]}                  | :1: verkeerde waarde bij start
          {name: A, start: [https://a.nl], include: [a.nl], depth: -1}     | veld depth: dit is 0
          {name: A, start: [https://a.nl], include: [a.nl], depth: veel}   | :1: verkeerde waarde bij depth
          {name: A, start: [https://a.nl], include: [a.nl], depth: 1.5}    | :1: verkeerde waarde bij depth
          {name: A, start: [https://a.nl], include: [a.nl], mostPages: 0}  | veld mostPages: dit is 1
          {name: A, start: [https://a.nl], include: [a.nl], sitemaps: [x]} | veld sitemaps: 'x' begint niet
          {name: A, inclde: [a.nl]}   | :1: onbekend veld 'inclde'; wel bekend: depth, exclude
          {name: A, name: B}          | :1: geen geldige YAML
          {name: A                    | :1: geen geldige YAML
          A                           | sites.yaml:1:
          ~                           | sites.yaml:1:
          """)
  void aMistakeIsOneLineThatSaysWhere(String site, String line) {
    assertThatThrownBy(() -> read("- " + site))
        .isInstanceOf(SitesException.class)
        .message()
        .startsWith("sites.yaml:")
        .contains(line)
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nog niets", "name: A", "A"})
  void noListAtAll(String text) {
    assertThatThrownBy(() -> read(text))
        .hasMessage(
            "sites.yaml:1: het bestand is een lijst van sites; elke site begint met '- name: '");
  }

  @Test
  void aNameThatIsThereTwice() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    - {name: A, start: [https://a.nl], include: [a.nl]}
                    - {name: A, start: [https://b.nl], include: [b.nl]}
                    """))
        .hasMessage("sites.yaml: site 'A', veld name: deze naam staat er twee keer");
  }

  @Test
  void noFile() {
    assertThatThrownBy(() -> Sites.read(folder.resolve("weg.yaml")))
        .isInstanceOf(SitesException.class)
        .hasMessageContaining("weg.yaml is niet te lezen");
  }

  @Test
  void theListOfThisProject() throws SitesException {
    assertThat(Sites.read(Path.of("knowledge", "sites.yaml")))
        .hasSizeGreaterThan(8)
        .allSatisfy(
            site ->
                assertThat(site.start())
                    .isNotEmpty()
                    .allMatch(start -> start.getScheme().equals("https")));
  }

  private List<Site> read(String text) throws IOException, SitesException {
    return Sites.read(Files.writeString(folder.resolve("sites.yaml"), text));
  }
}
