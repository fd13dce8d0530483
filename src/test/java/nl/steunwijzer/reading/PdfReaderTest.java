package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import nl.steunwijzer.reading.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static PrintShop shop() {
    return new PrintShop().page();
  }

  @Test
  void linesBecomeParagraphsAndLargerLinesHeadings() throws UnreadableFile {
    FileText file =
        Read.file(
            shop()
                .put(60, 100, 18, PrintShop.BOLD, "Regeling voor daken")
                .lines(
                    60,
                    140,
                    "Wie een plat dak heeft, kan geld krijgen voor planten op dat dak, mits",
                    "het dak sterk genoeg is.")
                .put(60, 190, 10, PrintShop.BOLD, "Wie komt in aanmerking")
                .lines(
                    60,
                    204,
                    "Iedere eigenaar van een gebouw komt in aanmerking, ook als het gebouw",
                    "nog leeg staat.")
                .lines(
                    60,
                    240,
                    "Huurders vragen hun eigenaar om de aanvraag te doen, want zij mogen dat",
                    "niet zelf.")
                .file());

    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Regeling voor daken",
            "PARAGRAPH Wie een plat dak heeft, kan geld krijgen voor planten op dat dak, mits het"
                + " dak sterk genoeg is.",
            "HEADING Wie komt in aanmerking",
            "PARAGRAPH Iedere eigenaar van een gebouw komt in aanmerking, ook als het gebouw nog"
                + " leeg staat.",
            "PARAGRAPH Huurders vragen hun eigenaar om de aanvraag te doen, want zij mogen dat niet"
                + " zelf.");
    assertThat(file.format()).isEqualTo(Format.PDF);
    assertThat(file.blocks().getFirst().level()).isLessThan(file.blocks().get(2).level());
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws UnreadableFile {
    PrintShop shop =
        shop().put(60, 90, 16, PrintShop.BOLD, "Twee kolommen naast elkaar op een blad");
    String[] left = {
      "De linker kolom begint hier en gaat",
      "over de manier waarop een vereniging",
      "haar leden vraagt om te helpen bij",
      "het schoonmaken van het veld. Dat",
      "gebeurt elk jaar in de lente, als het",
      "gras weer gaat groeien en de onder-"
    };
    String[] right = {
      "nemers uit de buurt tijd hebben. Zij",
      "brengen ook gereedschap mee en zij",
      "zorgen voor koffie. Wie niet kan, mag",
      "een andere dag kiezen. Dat moet wel",
      "een week van tevoren worden gezegd",
      "tegen de secretaris."
    };
    Read.outline(Read.file(shop.lines(60, 130, left).lines(310, 130, right).file()));
    FileText file = Read.file(shop.file());

    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Twee kolommen naast elkaar op een blad",
            "PARAGRAPH De linker kolom begint hier en gaat over de manier waarop een vereniging"
                + " haar leden vraagt om te helpen bij het schoonmaken van het veld. Dat gebeurt"
                + " elk jaar in de lente, als het gras weer gaat groeien en de ondernemers uit de"
                + " buurt tijd hebben. Zij brengen ook gereedschap mee en zij zorgen voor koffie."
                + " Wie niet kan, mag een andere dag kiezen. Dat moet wel een week van tevoren"
                + " worden gezegd tegen de secretaris.");
  }

  @Test
  void runningLinesGoAndAParagraphOverTwoPagesIsOne() throws UnreadableFile {
    PrintShop shop = new PrintShop();
    for (int page = 1; page <= 4; page++) {
      shop.page()
          .put(60, 30, 8, PrintShop.PLAIN, "Jaarplan van de Voorbeeldbond")
          .put(280, 820, 8, PrintShop.PLAIN, "Pagina " + page + " van 4")
          .lines(
              60,
              100,
              "Op bladzijde "
                  + page
                  + " begint een stuk tekst dat over de rand van het papier heen",
              "loopt en dat pas ophoudt op de bladzijde die daarna komt, zodat dit geheel")
          .lines(
              60,
              124,
              "niet op zichzelf te lezen is zonder het vervolg van de zin die nog niet af is en");
      shop.page()
          .put(60, 30, 8, PrintShop.PLAIN, "Jaarplan van de Voorbeeldbond")
          .lines(60, 100, "die hier op de andere kant van het blad eindigt met een punt.");
    }
    FileText file = Read.file(shop.file());

    assertThat(file.blocks())
        .hasSize(4)
        .allSatisfy(
            b -> assertThat(b.text()).startsWith("Op bladzijde ").endsWith("met een punt."));
    assertThat(file.blocks()).extracting(b -> b.page().orElseThrow()).containsExactly(1, 3, 5, 7);
  }

  @Test
  void footnotesStandApartAndTheirNumbersGo() throws UnreadableFile {
    FileText file =
        Read.file(
            shop()
                .put(60, 100, 10, PrintShop.PLAIN, "De bond telde vorig jaar veertig leden")
                .put(
                    60 + PrintShop.width("De bond telde vorig jaar veertig leden", 10),
                    96,
                    6,
                    PrintShop.PLAIN,
                    "1")
                .put(
                    64 + PrintShop.width("De bond telde vorig jaar veertig leden", 10),
                    100,
                    10,
                    PrintShop.PLAIN,
                    " en dat")
                .lines(60, 112, "waren er meer dan in het jaar daarvoor, toen het er dertig waren.")
                .put(60, 700, 6, PrintShop.PLAIN, "1")
                .put(66, 704, 8, PrintShop.PLAIN, "Ledenlijst van de bond, laatste blad.")
                .file());

    assertThat(Read.outline(file))
        .containsExactly(
            "PARAGRAPH De bond telde vorig jaar veertig leden en dat waren er meer dan in het jaar"
                + " daarvoor, toen het er dertig waren.",
            "FOOTNOTE Ledenlijst van de bond, laatste blad.");
  }

  @Test
  void tablesBecomeRowsWithTheHeadsOfTheirColumns() throws UnreadableFile {
    FileText file =
        Read.file(
            shop()
                .lines(
                    60,
                    80,
                    "De bedragen staan in deze tabel, per jaar en per soort dak, voor iedereen"
                        + " gelijk.")
                .lines(60, 120, "Jaar", "2026", "2027", "2028")
                .lines(200, 120, "Plat dak", "€ 100", "€ 110", "€ 120")
                .lines(340, 120, "Schuin dak", "€ 50", "€ 55", "€ 60")
                .file());

    assertThat(Read.texts(file, Block.Type.ROW))
        .containsExactly(
            "Jaar: 2026; Plat dak: € 100; Schuin dak: € 50",
            "Jaar: 2027; Plat dak: € 110; Schuin dak: € 55",
            "Jaar: 2028; Plat dak: € 120; Schuin dak: € 60");
  }

  @Test
  void bulletsBecomeItems() throws UnreadableFile {
    FileText file =
        Read.file(
            shop()
                .lines(
                    60,
                    100,
                    "Neem deze papieren mee als u naar het loket gaat:",
                    "• een bewijs dat u eigenaar bent;")
                .lines(
                    60,
                    124,
                    "• een tekening van het dak waarop te zien is hoe groot het is en waar de")
                .lines(67, 136, "schoorsteen staat.")
                .file());

    assertThat(Read.outline(file))
        .containsExactly(
            "PARAGRAPH Neem deze papieren mee als u naar het loket gaat:",
            "BULLET een bewijs dat u eigenaar bent;",
            "BULLET een tekening van het dak waarop te zien is hoe groot het is en waar de"
                + " schoorsteen staat.");
  }

  @Test
  void theSenderInTheMarginOfALetterIsNoText() throws UnreadableFile {
    PrintShop shop =
        shop()
            .lines(60, 150, "De Voorzitter van de Tweede Kamer", "der Staten-Generaal")
            .lines(60, 220, "Datum 3 maart 2025", "Betreft Molens in het dorp")
            .lines(60, 270, "Geachte Voorzitter,")
            .lines(
                60,
                300,
                "Hierbij laat ik u weten dat alle molens in het dorp weer",
                "draaien, wat er ook over geschreven is.");
    String[] margin = {
      "Ministerie van Molens",
      "Bezoekadres",
      "Molenpad 1",
      "Ons kenmerk",
      "MOL / 12",
      "Bijlage(n)",
      "1"
    };
    for (int i = 0; i < margin.length; i++) {
      shop.put(440, 150 + 12 * i, 7, PrintShop.PLAIN, margin[i]);
    }
    FileText letter = Read.file(shop.file());

    assertThat(Read.outline(letter))
        .containsExactly(
            "PARAGRAPH Hierbij laat ik u weten dat alle molens in het dorp weer draaien, wat er ook"
                + " over geschreven is.");
    assertThat(letter.about().title()).contains("Molens in het dorp");
    assertThat(letter.about().kind()).contains(DocumentKind.LETTER);
  }

  @Test
  void whatStandsBelowColumnsIsReadBehindThem() throws UnreadableFile {
    String[] left = new String[6];
    String[] right = new String[6];
    for (int i = 0; i < 6; i++) {
      left[i] = "linker regel nummer " + "abcdef".charAt(i) + " van de eerste kolom";
      right[i] = "rechter regel nummer " + "abcdef".charAt(i) + " van de tweede";
    }
    FileText file =
        Read.file(
            shop()
                .lines(60, 130, left)
                .lines(310, 130, right)
                .put(60, 240, 14, PrintShop.BOLD, "Slot")
                .lines(
                    60,
                    262,
                    "Deze regel loopt over de hele breedte van het blad en staat dus onder beide"
                        + " kolommen.")
                .file());

    assertThat(Read.outline(file)).element(1).isEqualTo("HEADING Slot");
  }

  @Test
  void doubleLettersStay() throws UnreadableFile {
    assertThat(
            Read.outline(
                Read.file(shop().lines(60, 100, "Alle millimeters willen tellen.").file())))
        .containsExactly("PARAGRAPH Alle millimeters willen tellen.");
  }

  @Test
  void aScanSaysWhatToDo() {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> Read.file(shop().file()))
        .withMessageContaining("scan")
        .asInstanceOf(type(UnreadableFile.class))
        .extracting(UnreadableFile::reason)
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aPasswordLocksUnlessItIsEmpty() throws UnreadableFile {
    PrintShop shop = shop().lines(60, 100, "Dit is een geheim dat iedereen mag lezen.");

    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> Read.file(shop.locked("geheim")))
        .asInstanceOf(type(UnreadableFile.class))
        .extracting(UnreadableFile::reason)
        .isEqualTo(Reason.ENCRYPTED);
    assertThat(Read.file(shop.lockedForChanges()).blocks()).hasSize(1);
  }

  @Test
  void aTitleCountsIfSomebodyWroteIt() throws UnreadableFile {
    PrintShop shop = shop().lines(60, 100, "Een zin om te lezen.");

    assertThat(Read.file(shop.title("Plan voor daken").file()).about().title())
        .contains("Plan voor daken");
    for (String left :
        List.of("Microsoft Word - doc1.docx", "plan_v3.indd", "Document1", "20260203")) {
      assertThat(Read.file(shop.title(left).file()).about().title()).isEmpty();
    }
  }
}
