package nl.steunwijzer.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters from the pages of a PDF, page by page. */
final class PdfGlyphs extends PDFTextStripper {

  /** Takes the characters of one page. */
  @FunctionalInterface
  interface Pages {
    void take(int page, float height, List<Glyph> glyphs);
  }

  /** The time is looked at after so many operators. */
  private static final int OPERATORS = 512;

  /** A page of more characters is a drawing or a map, and is left out. */
  private static final int MOST = 50_000;

  /** A font of this weight is bold. */
  private static final int BOLD = 600;

  private final Budget budget;
  private final Pages pages;
  private final Map<Float, List<Glyph>> byDirection = new HashMap<>();
  private int operators;
  private int glyphs;

  PdfGlyphs(Budget budget, Pages pages) {
    this.budget = budget;
    this.pages = pages;
  }

  void readAll(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators % OPERATORS == 0) {
      budget.checkTime();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String characters = Optional.ofNullable(text.getUnicode()).orElse("");
    budget.spend(characters.length());
    float size = Math.abs(text.getFontSizeInPt());
    if (characters.isEmpty()
        || !(size > 0.5f)
        || Float.isNaN(text.getXDirAdj() + text.getYDirAdj())) {
      return;
    }
    Glyph glyph =
        new Glyph(
            Ligatures.open(characters),
            text.getXDirAdj(),
            text.getWidthDirAdj(),
            text.getYDirAdj(),
            size,
            text.getWidthOfSpace(),
            isBold(text.getFont()));
    if (glyphs < MOST) {
      byDirection.computeIfAbsent(text.getDir(), direction -> new ArrayList<>()).add(glyph);
    }
    glyphs++;
  }

  private static boolean isBold(PDFont font) {
    Optional<PDFontDescriptor> descriptor = Optional.ofNullable(font.getFontDescriptor());
    String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || descriptor.map(d -> d.isForceBold() || d.getFontWeight() >= BOLD).orElse(false);
  }

  /** Text in another direction than most is a label of a picture, or a watermark. */
  @Override
  protected void writePage() {
    List<Glyph> most =
        byDirection.values().stream()
            .max((a, b) -> Integer.compare(a.size(), b.size()))
            .orElse(List.of());
    if (glyphs < MOST) {
      pages.take(getCurrentPageNo(), height(), most);
    }
    byDirection.clear();
    glyphs = 0;
  }

  private float height() {
    PDPage page = getCurrentPage();
    boolean lying = page.getRotation() % 180 != 0;
    return lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
  }
}
