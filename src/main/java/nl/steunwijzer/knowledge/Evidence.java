package nl.steunwijzer.knowledge;

import java.util.List;

/** What can prove a sentence: a passage of a card, or an extract of a document. */
public interface Evidence {

  /** Stable id, such as 'qredits#hoeveel-1'. */
  String id();

  /** What a reader reads. */
  String text();

  /** The language in which it is written: 'nl' or 'en'. */
  String language();

  /** The slug of the card or the id of the document in which it stands. */
  String origin();

  /** What it stands under, as far as that helps to understand it: the headings of a document. */
  default List<String> context() {
    return List.of();
  }
}
