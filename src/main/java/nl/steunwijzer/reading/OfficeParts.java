package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Readies the parts of an office file for Tika, which tells deleted text of an ODT as text, and the
 * footnotes of a DOCX as paragraphs like any other.
 */
final class OfficeParts {

  /** Put before each footnote of a DOCX; stands in no text. */
  static final char NOTE = '\ue000';

  private static final Pattern DELETED =
      Pattern.compile("(?s)<(text:tracked-changes|office:annotation)\\b[^>]*+>.*?</\\1>");

  private static final Pattern NOTE_REFERENCE = Pattern.compile("<w:(?:footnote|endnote)Ref ?/>");

  private OfficeParts() {}

  static byte[] readied(byte[] bytes) throws IOException {
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(result)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        switch (part.getName()) {
          case "content.xml" -> to.write(utf8(DELETED.matcher(text(from)).replaceAll("")));
          case "word/footnotes.xml", "word/endnotes.xml" ->
              to.write(
                  utf8(NOTE_REFERENCE.matcher(text(from)).replaceAll("<w:t>" + NOTE + "</w:t>")));
          default -> from.transferTo(to);
        }
        to.closeEntry();
      }
    }
    return result.toByteArray();
  }

  private static String text(ZipInputStream part) throws IOException {
    return new String(part.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
