package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.reading.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, there is a text, or one line that says what to do. */
class FileReaderTest {

  private static final Limits SMALL = new Limits(100_000, 3, 2_000, Duration.ofSeconds(20));

  private static UnreadableFile failure(RawFile file, Limits limits) {
    UnreadableFile failure =
        catchThrowableOfType(
            UnreadableFile.class, () -> new FileReader(Read.LEXIS, limits).read(file));
    assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n").endsWith(".");
    return failure;
  }

  private static Reason reason(byte[] bytes) {
    return failure(RawFile.of("bestand.pdf", bytes), Limits.USUAL).reason();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static RawFile pages(int count) {
    PrintShop shop = new PrintShop();
    for (int i = 1; i <= count; i++) {
      shop.page()
          .lines(
              60,
              100,
              "Dit is blad " + i + " van een boek dat erg dik is en dat niemand leest, ook al",
              "is het mooi.");
    }
    return shop.file();
  }

  @Test
  void nothingIsNoText() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(bytes("  \n\n "))).isEqualTo(Reason.NO_TEXT);
    assertThat(reason(bytes("<html><body><nav>Menu</nav></body></html>")))
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void bytesTellTheFormatNotTheName() throws UnreadableFile {
    assertThat(Read.file(RawFile.of("x.docx", bytes("Een gewone tekst.\n"))).format())
        .isEqualTo(Format.TEXT);
    assertThat(Read.file(RawFile.of("x.txt", pages(1).content())).format()).isEqualTo(Format.PDF);
    assertThat(Read.file(RawFile.of("x.pdf", bytes("<!DOCTYPE html><p>Een pagina.</p>"))).format())
        .isEqualTo(Format.HTML);
    assertThat(Read.file(RawFile.of("x.txt", Office.docx().content())).format())
        .isEqualTo(Format.DOCX);
    assertThat(Read.file(RawFile.of("x.txt", Office.odt().content())).format())
        .isEqualTo(Format.ODT);
  }

  @Test
  void whatIsNoTextIsNotRead() {
    byte[] junk = new byte[5_000];
    new Random(1).nextBytes(junk);
    assertThat(reason(junk)).isEqualTo(Reason.UNKNOWN_FORMAT);
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertThat(failure(RawFile.of("foto.png", png), Limits.USUAL)).hasMessageContaining("plaatje");
    assertThat(reason(Office.zip("lijst.txt", "een tekst"))).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void plainTextMayBeInAnyCharacterSet(String charset) throws UnreadableFile {
    byte[] content = "Het café kost de coöperatie één euro.\n".getBytes(Charset.forName(charset));

    assertThat(Read.file(RawFile.of("x.txt", content)).blocks().getFirst().text())
        .isEqualTo("Het café kost de coöperatie één euro.");
    assertThat(Read.text("\ufeffMet een merk ervoor.\n").blocks().getFirst().text())
        .isEqualTo("Met een merk ervoor.");
  }

  @Test
  void aDamagedFileSaysSo() {
    byte[] pdf = pages(2).content();
    assertThat(reason(java.util.Arrays.copyOf(pdf, 60))).isIn(Reason.DAMAGED, Reason.NO_TEXT);
    byte[] docx = Office.docx().content();
    assertThat(reason(java.util.Arrays.copyOf(docx, docx.length / 3)))
        .isIn(Reason.DAMAGED, Reason.UNKNOWN_FORMAT);
  }

  @Test
  void limitsHold() {
    assertThat(failure(pages(4), SMALL).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(failure(RawFile.of("x.txt", bytes("woord ".repeat(1_000))), SMALL).reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(failure(RawFile.of("x.txt", new byte[100_001]), SMALL).reason())
        .isEqualTo(Reason.TOO_LARGE);
    Limits hasty = new Limits(1_000_000, 500, 1_000_000, Duration.ZERO);
    assertThat(failure(pages(2), hasty).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aPackedBombIsNotUnpacked() {
    String zeros = "<text:p>nul</text:p>".repeat(100_000);
    assertThat(failure(Office.odt(zeros), SMALL).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void whatNestsTooDeepHarmsNobody() throws UnreadableFile {
    String divs = "<div>".repeat(50_000) + "diep" + "</div>".repeat(50_000);
    assertThat(Read.html("<html><body>" + divs).blocks()).hasSize(1);
    RawFile quoted =
        RawFile.of(
            "x.md",
            bytes("> ".repeat(20_000) + "diep\n\n" + "*a **a ".repeat(5_000) + "[".repeat(9_000)));
    assertThat(Read.file(quoted).blocks()).isNotEmpty();
  }

  @Test
  void aThickBookIsReadPageByPage() throws UnreadableFile {
    FileText book = Read.file(pages(500));

    assertThat(book.blocks()).hasSize(500);
    assertThat(book.blocks().getLast().page()).contains(500);
  }

  @Test
  void nothingStaysBehind() throws IOException, UnreadableFile {
    Set<Path> before = temporary();
    Read.file(pages(30));
    Read.file(Office.docx());
    reason(java.util.Arrays.copyOf(pages(3).content(), 900));

    assertThat(temporary()).isEqualTo(before);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(p -> p.getFileName().toString().matches("(?i).*(?:pdfbox|tika|poi).*"))
          .collect(Collectors.toSet());
    }
  }
}
