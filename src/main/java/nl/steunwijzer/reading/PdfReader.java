package nl.steunwijzer.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.reading.UnreadableFile.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: its lines in reading order, and blocks of these. */
final class PdfReader {

  /** What a document unpacks beyond this goes to a scratch file, which closing takes away. */
  private static final long IN_MEMORY = 16L * 1024 * 1024;

  private final Lexis lexis;
  private final Budget budget;
  private final List<PrintedLine> printed = new ArrayList<>();

  PdfReader(Lexis lexis, Budget budget) {
    this.lexis = lexis;
    this.budget = budget;
  }

  Source read(byte[] bytes) throws UnreadableFile, IOException {
    PdfBombs.check(bytes, budget);
    MemoryUsageSetting memory =
        MemoryUsageSetting.setupMixed(IN_MEMORY, budget.limits().unpackedBytes());
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      budget.checkPages(document.getNumberOfPages());
      new PdfGlyphs(budget, this::takePage).readAll(document);
      if (printed.isEmpty()) {
        throw new UnreadableFile(
            Reason.NO_TEXT,
            "Dit is een scan: plaatjes van bladzijden zonder tekst. Lever een pdf met tekst aan, of"
                + " laat tekstherkenning (OCR) lopen.");
      }
      return new Source(blocks(), PdfAbout.of(document));
    } catch (InvalidPasswordException e) {
      UnreadableFile locked =
          new UnreadableFile(
              Reason.ENCRYPTED,
              "Het bestand is met een wachtwoord beveiligd; sla het op zonder wachtwoord.");
      locked.initCause(e);
      throw locked;
    }
  }

  private void takePage(int page, float height, List<Glyph> glyphs) {
    printed.addAll(PrintedPage.lines(page, height, glyphs));
    budget.checkTime();
  }

  private List<Block> blocks() {
    Set<Integer> edges =
        IntStream.range(0, printed.size())
            .filter(i -> printed.get(i).isAtEdge())
            .boxed()
            .collect(Collectors.toSet());
    List<Line> lines = RunningLines.remove(Print.lines(printed), edges);
    WordJoin join = new WordJoin(lexis);
    lines.forEach(line -> join.learn(line.text()));
    budget.checkTime();
    return new BlockMaker(join).compose(Debris.remove(lines), true);
  }
}
