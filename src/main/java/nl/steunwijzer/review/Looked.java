package nl.steunwijzer.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What one look at an address brought.
 *
 * @param found what an editor should look at from now on
 * @param unanswered why there was no answer, if there was none
 */
public record Looked(URI address, List<ReviewItem> found, Optional<String> unanswered) {

  public Looked {
    found = List.copyOf(found);
  }
}
