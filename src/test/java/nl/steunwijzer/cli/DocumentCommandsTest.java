package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.support.ChangingSite;
import nl.steunwijzer.support.CitingCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from the command line. */
class DocumentCommandsTest {

  private static final String TOWERS =
      """
      # Steun voor torens

      Ondernemers met een klokkentoren krijgen van de Torenwacht 400 euro voor een nieuwe wijzer.
      """;

  @TempDir private Path folder;
  private ChangingSite site;

  @BeforeEach
  void open() throws IOException {
    site = new ChangingSite();
    CitingCards.loan("fietslening", site.at("/lenen").toString())
        .writeTo(folder.resolve("kaarten"));
    Files.writeString(folder.resolve("torens.md"), TOWERS);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Run run(String command, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(command, "--data", folder.resolve("data").toString()));
    if (List.of("add", "crawl", "ask").contains(command)) {
      arguments.addAll(List.of("--knowledge", folder.resolve("kaarten").toString()));
    }
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void addedDocumentIsListedShownFoundAndRemoved() {
    Run added = run("add", "--as-of", "2026-02", "--publisher", "Torenwacht", file("torens.md"));
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(added.out())
        .contains("toegevoegd als steun-voor-torens-2026-02 (1 passages)")
        .endsWith("1 toegevoegd, 0 vervangen, 0 al bekend, 0 niet gelezen\n");

    assertThat(run("list").lines())
        .singleElement()
        .asString()
        .startsWith("steun-voor-torens-2026-02")
        .endsWith("Steun voor torens · Torenwacht");
    assertThat(run("show", "steun-voor-torens-2026-02").out()).contains("400 euro");
    assertThat(
            run("ask", "Hoeveel krijgen ondernemers met een klokkentoren voor een wijzer?").out())
        .contains("februari 2026", "400 euro");

    assertThat(run("remove", "steun-voor-torens-2026-02").exit()).isZero();
    assertThat(run("list").out()).isEmpty();
  }

  @Test
  void folderGoesOnAfterAFileThatCannotBeRead() throws IOException {
    Path map = Files.createDirectories(folder.resolve("map"));
    Files.writeString(map.resolve("a.md"), TOWERS);
    Files.writeString(map.resolve("leeg.txt"), "");
    Files.writeString(map.resolve("z.md"), TOWERS.replace("400", "500"));
    Run added = run("add", "--as-of", "2026", map.toString());
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err().lines()).singleElement().asString().contains("leeg.txt");
    assertThat(added.out()).endsWith("2 toegevoegd, 0 vervangen, 0 al bekend, 1 niet gelezen\n");
  }

  @Test
  void documentWithoutADateAsksForOne() {
    Run added = run("add", file("torens.md"));
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).contains("geen datum", "--as-of 2026-02").hasLineCount(1);
    assertThat(run("list").out()).isEmpty();
  }

  @Test
  void sameFileTwiceIsNothingNew() {
    run("add", "--as-of", "2026", file("torens.md"));
    assertThat(run("add", "--as-of", "2026", file("torens.md")).out())
        .contains("was er al")
        .endsWith("0 toegevoegd, 0 vervangen, 1 al bekend, 0 niet gelezen\n");
  }

  @Test
  void pageOnTheWebIsFetchedAndKeptWithItsAddress() {
    site.says("/torens", "Ondernemers met een klokkentoren krijgen 400 euro voor een wijzer.");
    Run added = run("add", "--allow-private", "--as-of", "2026", site.at("/torens").toString());
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(run("show", "lenen-2026").out()).contains("400 euro");
  }

  @Test
  void addressInOurOwnNetworkIsNotFetchedUnasked() {
    Run added = run("add", "--as-of", "2026", site.at("/torens").toString());
    assertThat(added.exit()).isEqualTo(1);
    assertThat(added.err()).hasLineCount(1);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void siteIsWalkedAndTheSecondTimeOnlyWhatChangedIsTaken() throws IOException {
    String host = site.at("/").getAuthority();
    site.says("/", "<a href='/regels/een'>De regels</a>");
    site.says(
        "/regels/een", "De eerste regel is er voor ondernemers met een klokkentoren in de stad.");
    Path sites = folder.resolve("sites.yaml");
    Files.writeString(
        sites,
        """
        - name: Torenwacht
          start: [http://%s/]
          include: [127.0.0.1/regels]
        """
            .formatted(host));
    String[] walking = {"--sites", sites.toString(), "--allow-private", "--as-of", "2026"};
    Run first = run("crawl", walking);
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).contains("Torenwacht: 1 pagina's", "1 toegevoegd");
    assertThat(run("list").out()).contains("Torenwacht");
    assertThat(run("crawl", walking).out()).contains("0 pagina's, 1 niet veranderd");
  }

  @Test
  void siteThatIsNotInTheListIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("sites.yaml"),
        "- {name: A, start: ['https://a.example/'], include: [a.example]}");
    Run crawl = run("crawl", "--sites", file("sites.yaml"), "Torenwacht");
    assertThat(crawl.exit()).isEqualTo(2);
    assertThat(crawl.err()).contains("Torenwacht", "--list");
  }

  @Test
  void listOfSitesInTheRepositoryIsRight() {
    Run list = Run.of("crawl", "--list");
    assertThat(list.exit()).as(list.err()).isZero();
    assertThat(list.out()).contains("RVO", "KVK", "Belastingdienst", "Qredits");
  }

  @Test
  void documentThatIsNotThereIsNamed() {
    assertThat(run("show", "geen").err()).contains("geen", "list");
    assertThat(run("remove", "geen").exit()).isEqualTo(1);
  }

  @Test
  void dateThatIsNoneIsExplained() {
    Run added = run("add", "--as-of", "gisteren", file("torens.md"));
    assertThat(added.exit()).isEqualTo(2);
    assertThat(added.err()).contains("gisteren", "2026-02-05");
  }
}
