package nl.steunwijzer.library;

import java.time.Instant;
import java.util.List;

/**
 * A document as it is kept.
 *
 * @param id stable name in addresses
 * @param origin where it came from: an address, or the digest of a file
 * @param digest of the bytes it was read from
 * @param addedAt when this version was added
 */
public record Document(
    String id,
    String origin,
    String digest,
    Description description,
    Snapshot snapshot,
    Instant addedAt) {

  /** What can be cited of it, in order. */
  public List<Extract> extracts() {
    return Extracts.of(id, description, snapshot);
  }

  Document named(String other) {
    return new Document(other, origin, digest, description, snapshot, addedAt);
  }

  /** It without its text, as it stands in a list. */
  public Entry entry() {
    return new Entry(id, origin, digest, description, addedAt);
  }

  /** A document without its text, as it stands in a list. */
  public record Entry(
      String id, String origin, String digest, Description description, Instant addedAt) {}
}
