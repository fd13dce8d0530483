package nl.steunwijzer.library;

import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Evidence;

/**
 * The smallest citable piece of a document: a paragraph, an item of a list, a row of a table.
 *
 * @param id document and anchor, such as 'brief-over-krediet-2026-02-02#qredits-2-9f31c0'
 * @param document id of the document
 * @param description of the document
 * @param headings under which it stands, from the outermost to the nearest
 * @param question to which it is the answer, in a list of questions and answers: what the asker
 *     takes to be so proves nothing
 * @param start offset of its first character in the snapshot
 * @param end offset behind its last character
 * @param page on which it begins, from 1, in a document that has pages
 */
public record Extract(
    String id,
    String document,
    Description description,
    List<String> headings,
    Optional<String> question,
    String text,
    int start,
    int end,
    Optional<Integer> page)
    implements Evidence {

  public Extract {
    headings = List.copyOf(headings);
  }

  @Override
  public String origin() {
    return document;
  }

  @Override
  public String language() {
    return description.language();
  }

  @Override
  public List<String> context() {
    return headings;
  }

  /** The id without the document: the anchor on the document's page. */
  public String anchor() {
    return id.substring(id.indexOf('#') + 1);
  }
}
