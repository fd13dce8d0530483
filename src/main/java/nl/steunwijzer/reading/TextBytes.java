package nl.steunwijzer.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as text, in the character set that they show or that a server named. */
final class TextBytes {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Of UTF-16 without a mark, at least so many of a hundred bytes on one side are zero. */
  private static final int ZEROS = 40;

  private static final int SAMPLE = 2_000;

  private TextBytes() {}

  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> shown = shown(bytes);
    String text =
        shown.isPresent()
            ? new String(bytes, shown.get())
            : strictUtf8(bytes).orElseGet(() -> new String(bytes, declared.orElse(WINDOWS)));
    return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
  }

  /** The character set in a media type or in a tag, if it is one that exists. */
  static Optional<Charset> named(String text) {
    Matcher name = CHARSET.matcher(text);
    if (!name.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The character set that a mark at the beginning tells, or zeros in every other byte. */
  static Optional<Charset> shown(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    if (first == 0xfeff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xfffe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean utf8 = first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf;
    return utf8 ? Optional.of(StandardCharsets.UTF_8) : shownByZeros(bytes);
  }

  private static Optional<Charset> shownByZeros(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0 && i % 2 == 0) {
        even++;
      } else if (bytes[i] == 0) {
        odd++;
      }
    }
    if (odd * 100 > sample * ZEROS && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 100 > sample * ZEROS && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
