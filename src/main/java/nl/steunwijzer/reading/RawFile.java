package nl.steunwijzer.reading;

import java.net.URI;
import java.util.Optional;

/**
 * A file as it came in, before anything is known of it but what others say.
 *
 * @param name of the file, or the last part of the address
 * @param content the bytes; not copied, so nobody may change them
 * @param declaredType the media type that a web server gave, with its charset if it named one
 * @param address where it was fetched, if it was; links in it are relative to this
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and large
public record RawFile(
    String name, byte[] content, Optional<String> declaredType, Optional<URI> address) {

  /** A file from disk, of which only the name is known. */
  public static RawFile of(String name, byte[] content) {
    return new RawFile(name, content, Optional.empty(), Optional.empty());
  }
}
