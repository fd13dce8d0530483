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

  /** In bytes, of the part that holds the text. */
  private static final int LARGEST = 40_000_000;

  private static final Pattern NOTE_REFERENCE = Pattern.compile("<w:(?:footnote|endnote)Ref ?/>");

  private OfficeParts() {}

  static byte[] readied(byte[] bytes) throws IOException {
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(result)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        switch (part.getName()) {
          case "content.xml" ->
              to.write(
                  utf8(without("office:annotation", without("text:tracked-changes", text(from)))));
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

  /** The text of XML without the elements of a name, which do not stand within each other. */
  private static String without(String name, String xml) {
    StringBuilder rest = new StringBuilder();
    String closing = "</" + name + ">";
    int copied = 0;
    int open = xml.indexOf("<" + name);
    while (open >= 0) {
      int close = xml.indexOf(closing, open);
      if (close < 0) {
        break;
      }
      rest.append(xml, copied, open);
      copied = close + closing.length();
      open = xml.indexOf("<" + name, copied);
    }
    return rest.append(xml, copied, xml.length()).toString();
  }

  private static String text(ZipInputStream part) throws IOException {
    byte[] bytes = part.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new LimitReached("Het bestand heeft te veel tekst; splits het.");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
