package nl.steunwijzer.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Who cites a source with which something is the matter.
 *
 * @param cards the most affected first
 * @param documents ids of the documents that were read there
 */
public record Touched(List<Affected> cards, List<String> documents) {

  public Touched {
    cards = List.copyOf(cards);
    documents = List.copyOf(documents);
  }

  /** Whether a text rests on it; otherwise only something beside it on the page changed. */
  @JsonIgnore
  public boolean isHeavy() {
    return !documents.isEmpty() || cards.stream().anyMatch(card -> !card.passages().isEmpty());
  }
}
