package nl.steunwijzer.reading;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.reading.UnreadableFile.Reason;

/**
 * Reads a file of any format we know: its text in blocks, and what it tells about itself. Keeps
 * nothing between files, so many threads may use one.
 */
public final class FileReader {

  private final Lexis lexis;
  private final Limits limits;

  /**
   * @param lexis the words that help to mend torn text
   * @param limits what one file may ask
   */
  public FileReader(Lexis lexis, Limits limits) {
    this.lexis = lexis;
    this.limits = limits;
  }

  /**
   * The text of a file.
   *
   * @throws UnreadableFile if there is none that we can read; nothing else is thrown, whatever the
   *     bytes are
   */
  public FileText read(RawFile file) throws UnreadableFile {
    try {
      return readWithin(new Budget(limits), file);
    } catch (LimitReached e) {
      throw unreadable(Reason.TOO_LARGE, String.valueOf(e.getMessage()), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Parsers of others throw anything at a damaged file; nested too deep is damaged as well.
      throw unreadable(
          Reason.DAMAGED,
          "Het bestand is beschadigd; sla het opnieuw op of haal het opnieuw op.",
          e);
    }
  }

  private FileText readWithin(Budget budget, RawFile file) throws UnreadableFile, IOException {
    int size = file.content().length;
    if (size == 0) {
      throw new UnreadableFile(Reason.EMPTY, "Het bestand is leeg; kies een ander bestand.");
    }
    if (size > limits.bytes()) {
      throw new LimitReached(
          "Het bestand is groter dan %d MB; splits het of sla het kleiner op."
              .formatted(Math.max(1, limits.bytes() / 1_000_000)));
    }
    Format format = Formats.of(file, budget);
    Source source = source(format, file, budget);
    Source whole = Letter.read(source.blocks(), withKind(source, file.address()));
    List<Block> blocks =
        Quotations.mark(QuestionsAndAnswers.mark(LostHyphens.mend(whole.blocks(), lexis)));
    List<Block> clean = Labels.drop(blocks);
    if (clean.isEmpty()) {
      throw new UnreadableFile(
          Reason.NO_TEXT, "In het bestand staat geen tekst; kijk of het het goede bestand is.");
    }
    return new FileText(format, whole.about(), clean);
  }

  private static About withKind(Source source, Optional<URI> address) {
    About about = source.about();
    return new About(
        about.title(),
        about.publisher(),
        about.date(),
        Kinds.of(about.kind(), source.blocks(), address),
        about.language(),
        about.validUntil());
  }

  private Source source(Format format, RawFile file, Budget budget)
      throws UnreadableFile, IOException {
    return switch (format) {
      case HTML -> new WebPage(budget).read(file);
      case PDF -> new PdfReader(lexis, budget).read(file.content());
      case DOCX, ODT -> new OfficeReader(budget).read(file.content(), format);
      case MARKDOWN -> new Markdown(budget).read(text(file));
      case TEXT -> new Source(new PlainText(lexis).read(text(file), budget), About.NOTHING);
    };
  }

  private static String text(RawFile file) {
    Optional<Charset> declared = file.declaredType().flatMap(TextBytes::named);
    return TextBytes.decode(file.content(), declared);
  }

  private static UnreadableFile unreadable(Reason reason, String message, Throwable cause) {
    UnreadableFile unreadable = new UnreadableFile(reason, message);
    unreadable.initCause(cause);
    return unreadable;
  }
}
