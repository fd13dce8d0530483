package nl.steunwijzer.search;

/** A part of the search that can be left out, to measure what it is worth. */
public enum SearchPart {
  /** What was learned from the example questions: which words set a topic apart. */
  LEARNED("geleerd model"),
  /** The example questions as text. */
  QUESTIONS("voorbeeldvragen als tekst"),
  /** Single passages. */
  PASSAGES("passages"),
  /** How much of the meaning of a question a topic covers. */
  COVERAGE("dekking van de vraag"),
  /** Topics called by a name. */
  NAMES("herkende namen"),
  /** Words that mean the same. */
  THESAURUS("thesaurus"),
  /** Parts of compounds. */
  COMPOUNDS("delen van samenstellingen"),
  /** Words that a misspelt one comes near to. */
  SPELLING("spelfouten");

  private final String label;

  SearchPart(String label) {
    this.label = label;
  }

  /** What it is called, in Dutch. */
  public String label() {
    return label;
  }
}
