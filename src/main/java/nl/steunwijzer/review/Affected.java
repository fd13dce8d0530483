package nl.steunwijzer.review;

import java.util.List;

/**
 * What of a card rests on something that changed.
 *
 * @param topic slug of the card
 * @param lost figures that the card says and the page no longer does, as the card writes them
 * @param passages ids of the card's passages that tell of what changed, the most affected first
 */
public record Affected(String topic, List<String> lost, List<String> passages) {

  public Affected {
    lost = List.copyOf(lost);
    passages = List.copyOf(passages);
  }
}
