package nl.steunwijzer.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.reading.Block;
import nl.steunwijzer.reading.Block.Voice;
import org.junit.jupiter.api.Test;

/** What of a document can be cited, and under what name. */
class ExtractsTest {

  private static final Description DESCRIPTION =
      new Description(
          "Brief over torenklokken",
          "Ministerie van Proefzaken",
          AsOf.of("2026-02"),
          Optional.empty(),
          "nl",
          Optional.empty(),
          Optional.empty());

  private static final Block TITLE = heading(1, "Steun voor torens", Voice.PUBLISHER);
  private static final Block FIRST =
      paragraph("Elke toren krijgt 400 euro voor een nieuwe wijzer.", Voice.PUBLISHER);
  private static final Block SECOND =
      paragraph("Vraag het aan bij de klokkenkamer in je gemeente.", Voice.PUBLISHER);

  private static Block heading(int level, String text, Voice voice) {
    return new Block(Block.Type.HEADING, level, text, Optional.of(3), voice);
  }

  private static Block paragraph(String text, Voice voice) {
    return new Block(Block.Type.PARAGRAPH, 0, text, Optional.of(3), voice);
  }

  private static Document document(Block... blocks) {
    return new Document(
        "brief-2026-02", "sha256:0", "0", DESCRIPTION, Snapshot.of(List.of(blocks)), Instant.EPOCH);
  }

  private static List<Extract> extracts(Block... blocks) {
    return document(blocks).extracts();
  }

  @Test
  void offsetsPointAtTheWordsInTheSnapshot() {
    Document document = document(TITLE, FIRST, SECOND);
    assertThat(document.extracts())
        .hasSize(2)
        .allSatisfy(
            extract ->
                assertThat(document.snapshot().text().substring(extract.start(), extract.end()))
                    .isEqualTo(extract.text()));
  }

  @Test
  void extractKnowsItsHeadingsAndItsPage() {
    Extract extract = extracts(TITLE, heading(2, "Bedragen", Voice.PUBLISHER), FIRST).getFirst();
    assertThat(extract.headings()).containsExactly("Steun voor torens", "Bedragen");
    assertThat(extract.page()).contains(3);
  }

  @Test
  void headingOfTheSameLevelEndsTheOneBefore() {
    Extract extract =
        extracts(TITLE, FIRST, heading(1, "Regels", Voice.PUBLISHER), SECOND).getLast();
    assertThat(extract.headings()).containsExactly("Regels");
  }

  @Test
  void nameStaysTheSameWhenAnotherSectionChanges() {
    Block other = heading(1, "Regels", Voice.PUBLISHER);
    Extract before = extracts(TITLE, FIRST, other, SECOND).getLast();
    Extract after = extracts(TITLE, FIRST, FIRST, other, SECOND).getLast();
    assertThat(after.id()).isEqualTo(before.id());
  }

  @Test
  void nameChangesWithTheText() {
    Block changed =
        paragraph("Elke toren krijgt 500 euro voor een nieuwe wijzer.", Voice.PUBLISHER);
    assertThat(extracts(TITLE, changed).getFirst().id())
        .isNotEqualTo(extracts(TITLE, FIRST).getFirst().id());
  }

  @Test
  void whatAnAskerTakesToBeSoCannotBeCited() {
    Block asked =
        heading(2, "Klopt het dat elke toren 900 euro krijgt van de gemeente?", Voice.ASKER);
    List<Extract> extracts = extracts(TITLE, asked, FIRST);
    assertThat(extracts).extracting(Extract::text).containsExactly(FIRST.text());
    assertThat(extracts.getFirst().question()).contains(asked.text());
    assertThat(extracts.getFirst().context()).doesNotContain(asked.text());
  }

  @Test
  void quotationsAndFootnotesCannotBeCited() {
    Block quoted = paragraph("Alle torens moeten weg, zegt een voorbijganger.", Voice.QUOTED);
    Block note =
        new Block(
            Block.Type.FOOTNOTE,
            0,
            "Zie het jaarverslag van de torenwachters.",
            Optional.empty(),
            Voice.PUBLISHER);
    assertThat(extracts(TITLE, quoted, note, FIRST)).hasSize(1);
  }

  @Test
  void textWithoutSentencesIsCutBetweenWords() {
    String text = "klok ".repeat(1_000).strip();
    List<Extract> extracts = extracts(TITLE, paragraph(text, Voice.PUBLISHER));
    assertThat(extracts).hasSizeGreaterThan(4).allMatch(extract -> extract.text().length() <= 900);
    assertThat(extracts.stream().map(Extract::text).collect(Collectors.joining(" ")))
        .isEqualTo(text);
  }

  @Test
  void longParagraphIsCutBetweenSentencesAndLosesNothing() {
    String text =
        IntStream.rangeClosed(1, 40)
            .mapToObj("De klok van toren %d loopt al een jaar gelijk met de andere."::formatted)
            .collect(Collectors.joining(" "));
    List<Extract> extracts = extracts(TITLE, paragraph(text, Voice.PUBLISHER));
    assertThat(extracts).hasSizeGreaterThan(2).allMatch(extract -> extract.text().endsWith("."));
    assertThat(extracts.stream().map(Extract::text).collect(Collectors.joining(" ")))
        .isEqualTo(text);
    assertThat(extracts).extracting(Extract::id).doesNotHaveDuplicates();
  }
}
