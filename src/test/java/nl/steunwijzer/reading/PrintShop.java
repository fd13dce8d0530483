package nl.steunwijzer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDFs: text is put where a test says, on as many pages as it says. */
final class PrintShop {

  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final List<List<Piece>> pages = new ArrayList<>();
  private String title = "";

  /** A line of text; from the upper left corner of the page, in points. */
  private record Piece(String text, float left, float down, float size, PDFont font) {}

  PrintShop page() {
    pages.add(new ArrayList<>());
    return this;
  }

  PrintShop title(String text) {
    title = text;
    return this;
  }

  PrintShop put(float left, float down, float size, PDFont font, String text) {
    pages.getLast().add(new Piece(text, left, down, size, font));
    return this;
  }

  /** Lines of running text, 10 points high and 12 apart. */
  PrintShop lines(float left, float down, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      put(left, down + 12 * i, 10, PLAIN, lines[i]);
    }
    return this;
  }

  /** How wide a text is, in points. */
  static float width(String text, float size) {
    try {
      return PLAIN.getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RawFile file() {
    return RawFile.of("drukwerk.pdf", bytes(""));
  }

  RawFile locked(String password) {
    return RawFile.of("drukwerk.pdf", bytes(password));
  }

  /** Locked for changes only: it opens without a password. */
  RawFile lockedForChanges() {
    return RawFile.of("drukwerk.pdf", bytes("-"));
  }

  private byte[] bytes(String password) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (List<Piece> pieces : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
          for (Piece piece : pieces) {
            content.beginText();
            content.setFont(piece.font(), piece.size());
            content.newLineAtOffset(piece.left(), PDRectangle.A4.getHeight() - piece.down());
            content.showText(piece.text());
            content.endText();
          }
        }
      }
      document.getDocumentInformation().setTitle(title);
      if (!password.isEmpty()) {
        document.protect(
            new StandardProtectionPolicy(
                "eigenaar", password.equals("-") ? "" : password, new AccessPermission()));
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
