package nl.steunwijzer.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.steunwijzer.reading.UnreadableFile.Reason;

/** Looks through a packed file before anybody unpacks it: what it is, and whether it is a bomb. */
final class Packed {

  private static final String ODT = "application/vnd.oasis.opendocument.text";

  /** Office files have some tens of parts. */
  private static final int MOST_PARTS = 5_000;

  private Packed() {}

  /**
   * @throws LimitReached if it unpacks to more than it may
   */
  static Format format(byte[] bytes, Budget budget) throws UnreadableFile {
    boolean word = false;
    boolean odt = false;
    boolean locked = false;
    long size = 0;
    int parts = 0;
    byte[] buffer = new byte[16_384];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName();
        word |= name.equals("word/document.xml");
        StringBuilder start = new StringBuilder();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          budget.checkUnpacked(size);
          if (start.length() < buffer.length) {
            start.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
          }
        }
        odt |= name.equals("mimetype") && start.toString().startsWith(ODT);
        locked |= name.equals("META-INF/manifest.xml") && start.indexOf("encryption-data") >= 0;
        parts++;
        if (parts > MOST_PARTS) {
          throw new LimitReached("Het bestand bestaat uit te veel delen; sla het opnieuw op.");
        }
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw damaged(e);
    } catch (IOException e) {
      throw damaged(e);
    }
    if (locked) {
      throw new UnreadableFile(
          Reason.ENCRYPTED,
          "Het bestand is met een wachtwoord beveiligd; sla het op zonder wachtwoord.");
    }
    if (word || odt) {
      return word ? Format.DOCX : Format.ODT;
    }
    throw Formats.unknown("application/zip");
  }

  private static UnreadableFile damaged(Exception cause) {
    UnreadableFile damaged =
        new UnreadableFile(
            Reason.DAMAGED,
            "Het bestand is beschadigd; sla het opnieuw op of haal het opnieuw op.");
    damaged.initCause(cause);
    return damaged;
  }
}
