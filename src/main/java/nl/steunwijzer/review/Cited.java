package nl.steunwijzer.review;

import java.net.URI;
import java.util.List;
import nl.steunwijzer.knowledge.Topic;

/**
 * A watched address with all that cite it.
 *
 * @param address without fragment: what is watched is the page
 * @param documents ids of the documents that can be read there
 */
public record Cited(URI address, List<Topic> topics, List<String> documents) {

  public Cited {
    topics = List.copyOf(topics);
    documents = List.copyOf(documents);
  }
}
