package nl.steunwijzer.reading;

import java.time.Duration;

/**
 * How much one file may ask of us; more is refused, not cut off.
 *
 * @param bytes of the file, and eight times as many when it is unpacked
 * @param pages of a PDF
 * @param characters of its text
 * @param time that reading may take
 */
public record Limits(int bytes, int pages, int characters, Duration time) {

  /** Room for a report of some hundreds of pages. */
  public static final Limits USUAL =
      new Limits(50_000_000, 2_000, 10_000_000, Duration.ofSeconds(60));

  private static final int UNPACKED = 8;

  /** How many bytes the parts of a packed file may be together. */
  long unpackedBytes() {
    return (long) UNPACKED * bytes;
  }
}
