package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.review.RunLock;
import nl.steunwijzer.support.ChangingSite;
import nl.steunwijzer.support.CitingCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watching of sources from the command line. */
class RefreshCommandTest {

  private static final String TEN = "Je leent bij ons hoogstens € 10.000.";
  private static final String TWELVE = "Je leent bij ons hoogstens € 12.000.";

  @TempDir private Path folder;

  private ChangingSite site;

  @BeforeEach
  void open() {
    site = new ChangingSite().says("/lenen", TEN);
    CitingCards.loan("fietslening", site.at("/lenen").toString()).writeTo(cards());
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Path cards() {
    return folder.resolve("kaarten");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Run refresh(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("refresh", "--knowledge", cards().toString(), "--data", data().toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void changeIsToldAndStaysInTheList() {
    Run first = refresh("--allow-private", "--site", "127.0.0.1");
    assertThat(first.exit()).isZero();
    assertThat(first.lines())
        .containsExactly("bekeken: 1, zonder antwoord: 0, nieuw om na te kijken: 0, nog open: 0");
    site.says("/lenen", TWELVE);
    Run second = refresh("--allow-private", "--site", "127.0.0.1");
    String line =
        "gewijzigd: %s; raakt fietslening (LET OP, niet meer op de pagina: € 10.000)"
            .formatted(site.at("/lenen"));
    assertThat(second.exit()).isZero();
    assertThat(second.lines())
        .containsExactly(
            line, "bekeken: 1, zonder antwoord: 0, nieuw om na te kijken: 1, nog open: 1");
    assertThat(refresh("--list").lines()).containsExactly(line);
  }

  @Test
  void listOfNothingIsEmptyAndMakesNoFolder() {
    Run run = refresh("--list");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(data()).doesNotExist();
  }

  @Test
  void siteAndCardChooseWhatIsAsked() {
    Run run = refresh("--site", "elders.example", "--card", "fietslening");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("bekeken: 0");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void addressInTheOwnNetworkIsNotAsked() {
    assertThat(refresh("--site", "127.0.0.1").exit()).isZero();
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void unknownCardIsToldInOneLine() {
    Run run = refresh("--card", "fietslenen");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("geen kaart 'fietslenen'");
  }

  @Test
  void limitBelowOneIsToldInOneLine() {
    Run run = refresh("--limit", "0");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("--limit");
  }

  @Test
  void secondRunAtTheSameTimeIsRefused() throws Exception {
    try (RunLock lock = RunLock.take(data()).orElseThrow()) {
      assertThat(lock).isNotNull();
      Run run = refresh();
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err().lines()).singleElement().asString().contains("al nagekeken");
    }
    assertThat(RunLock.take(data()).orElseThrow()).satisfies(RunLock::close);
    assertThat(Files.exists(data())).isTrue();
  }
}
