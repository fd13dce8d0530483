package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Sound files of every format, to be damaged. */
public final class Seeds {

  private Seeds() {}

  /** One or two files of each format, small enough to be read thousands of times. */
  public static List<RawFile> all() {
    PrintShop shop = new PrintShop();
    for (int page = 1; page <= 3; page++) {
      shop.page()
          .put(60, 90, 16, PrintShop.BOLD, "Hoofdstuk " + page)
          .lines(
              60,
              120,
              "Dit is een zin die op twee regels staat, want hij is te lang voor een",
              "enkele regel.")
          .lines(60, 160, "Jaar", "2026", "2027", "2028")
          .lines(200, 160, "Bedrag", "€ 1", "€ 2", "€ 3");
    }
    return List.of(
        shop.file(),
        shop.lockedForChanges(),
        Office.docx(),
        Office.odt(),
        file(
            "pagina.html",
            """
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Daken</title>
            <meta name="dcterms.modified" content="2026-03-04"></head><body><nav><a>Menu</a></nav><main><h1>Daken</h1>
            <p>U krijgt geld<sup><a href="#1">1</a></sup>.</p><ul><li>Een<ul><li>diep</li></ul></li></ul>
            <table><thead><tr><th>Jaar</th><th>Geld</th></tr></thead><tr><td rowspan="2">2026</td><td>€ 1</td></tr></table>
            <dl><dt>Wie</dt><dd>Iedereen</dd></dl><details><summary>Hoe?</summary><p>Zo.</p></details></main></body></html>
            """),
        file(
            "tekst.md",
            """
            # Molens

            Een *molen* met [wiek](https://m.test).

            1. Draai
            2. Wacht
               - lang

            | A | B |
            |---|---|
            | 1 | 2 |

            > Zo.
            """),
        file(
            "brief.txt",
            """
            De Voorzitter van de Tweede Kamer

            Datum 3 maart 2025
            Betreft Molens

            Geachte Voorzitter,

            Hierbij geef ik antwoord op de vragen over molens in dorpen, die al lang
            stil-

            staan.1

            1 https://molens.test/vragen
             1
            Draait de molen (1049 werknemers)?

            Antwoord
            Ja.
            • soms op zaterdag en soms op zondag, want dan is de molenaar thuis en

            kan hij malen;
            """));
  }

  /** A packed file of which one part is damaged before it is packed again. */
  public static byte[] damagedWithin(byte[] packed, int part, UnaryOperator<byte[]> damage) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      int place = 0;
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = from.readAllBytes();
        to.write(place == part ? damage.apply(content) : content);
        to.closeEntry();
        place++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static RawFile file(String name, String text) {
    return RawFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
