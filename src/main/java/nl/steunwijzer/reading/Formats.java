package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.steunwijzer.reading.UnreadableFile.Reason;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its bytes; its name helps only where bytes cannot tell. */
final class Formats {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  /** A PDF may have this much of something else before it. */
  private static final int PDF_START = 1024;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:html|body|main|article|div|p|h1|table|ul)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)\\A\\s*# \\S.*\\n(?s:.*)^(?:## \\S|[*-] \\S|.*\\]\\(http)");

  private static final Set<String> ENCRYPTED_OFFICE =
      Set.of("application/x-tika-ooxml-protected", "application/x-tika-msoffice");

  /** In a text, at most one in so many bytes is a control character that slipped in. */
  private static final int CONTROLS = 200;

  private static final int SAMPLE = 100_000;

  private Formats() {}

  static Format of(RawFile file, Budget budget) throws UnreadableFile {
    byte[] bytes = file.content();
    if (startsAsPdf(bytes)) {
      return Format.PDF;
    }
    String type = type(bytes);
    if (type.contains("zip") || type.contains("ooxml") || type.contains("opendocument")) {
      return Packed.format(bytes, budget);
    }
    if (ENCRYPTED_OFFICE.contains(type)) {
      throw oldOffice(bytes);
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Format.HTML;
    }
    if (type.startsWith("text/") || TextBytes.shown(bytes).isPresent() || isText(bytes)) {
      return textual(file);
    }
    throw unknown(type);
  }

  private static boolean startsAsPdf(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PDF_START), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-");
  }

  private static String type(byte[] bytes) {
    try {
      return TYPES.detect(new ByteArrayInputStream(bytes), new Metadata()).toString();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  /** Control characters stand in no text. */
  private static boolean isText(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      boolean white = bytes[i] >= '\t' && bytes[i] <= '\r';
      if (bytes[i] >= 0 && bytes[i] < ' ' && !white) {
        controls++;
      }
    }
    return controls * CONTROLS <= sample + CONTROLS;
  }

  private static Format textual(RawFile file) throws UnreadableFile {
    if (TextBytes.shown(file.content()).isEmpty() && !isText(file.content())) {
      throw unknown("application/octet-stream");
    }
    byte[] start = Arrays.copyOf(file.content(), Math.min(file.content().length, SAMPLE));
    String text = TextBytes.decode(start, java.util.Optional.empty());
    String name = file.name().toLowerCase(Locale.ROOT);
    String declared = file.declaredType().orElse("").toLowerCase(Locale.ROOT);
    boolean markup = MARKUP.matcher(text).find();
    boolean calledHtml =
        declared.contains("html") || name.endsWith(".html") || name.endsWith(".htm");
    if (markup && (calledHtml || text.stripLeading().startsWith("<"))) {
      return Format.HTML;
    }
    boolean calledMarkdown =
        declared.contains("markdown") || name.endsWith(".md") || name.endsWith(".markdown");
    return calledMarkdown || isMarkdown(text) ? Format.MARKDOWN : Format.TEXT;
  }

  private static boolean isMarkdown(String text) {
    return text.stripLeading().startsWith("# ") && MARKDOWN.matcher(text).find();
  }

  /** Both an old Word file and a locked new one are such a container. */
  private static UnreadableFile oldOffice(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_16LE);
    boolean locked = all.contains("EncryptedPackage");
    return locked
        ? new UnreadableFile(
            Reason.ENCRYPTED,
            "Het bestand is met een wachtwoord beveiligd; sla het op zonder wachtwoord.")
        : new UnreadableFile(
            Reason.UNKNOWN_FORMAT, "Dit is een oud Office-bestand; sla het op als .docx of pdf.");
  }

  static UnreadableFile unknown(String type) {
    String advice = "Lever het aan als pdf, .docx, .odt, html, Markdown of platte tekst.";
    return new UnreadableFile(
        Reason.UNKNOWN_FORMAT,
        type.startsWith("image/")
            ? "Dit is een plaatje; tekst in plaatjes lezen wij niet. " + advice
            : "Wij herkennen dit bestand niet. " + advice);
  }
}
