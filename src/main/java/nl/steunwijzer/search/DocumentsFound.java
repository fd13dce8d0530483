package nl.steunwijzer.search;

import java.util.List;
import java.util.function.Function;

/**
 * What was found in documents for one question.
 *
 * @param hits the extracts that fit, the best first
 * @param covering how much of the question any Dutch text covers, weighed as the extracts are
 */
public record DocumentsFound(List<DocumentHit> hits, Function<String, Coverage> covering) {

  /** Nothing was found. */
  public static final DocumentsFound NOTHING = new DocumentsFound(List.of(), text -> Coverage.NONE);

  public DocumentsFound {
    hits = List.copyOf(hits);
  }

  /** Only those among the hits that hold a name. */
  public DocumentsFound holding(String name) {
    return new DocumentsFound(hits.stream().filter(hit -> hit.holds(name)).toList(), covering);
  }
}
