package nl.steunwijzer.reading;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF before PDFBox does, to throw away, only to see how large it gets.
 */
final class PdfBombs {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfBombs() {}

  /**
   * @throws LimitReached if the streams together unpack to more than they may
   */
  static void check(byte[] bytes, Budget budget) {
    byte[] buffer = new byte[65_536];
    long size = 0;
    for (int i = 0; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && isStream(bytes, i)) {
        int start = i + STREAM.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
          start++;
        }
        size += unpacked(bytes, start, buffer, size, budget);
      }
    }
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    byte next = bytes[at + STREAM.length];
    return next == '\r' || next == '\n';
  }

  private static long unpacked(byte[] bytes, int start, byte[] buffer, long before, Budget budget) {
    Inflater inflater = new Inflater();
    long size = 0;
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      int read = inflater.inflate(buffer);
      while (read > 0) {
        size += read;
        budget.checkUnpacked(before + size);
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // Not packed, or in a way that does not blow up.
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }
}
