package nl.steunwijzer.reading;

import nl.steunwijzer.knowledge.Coded;

/** What a document is; the higher in this list, the more its word weighs. */
public enum DocumentKind implements Coded {
  LAW("law"),
  OFFICIAL_PAGE("official-page"),
  LETTER("parliamentary-letter"),
  REPORT("report"),
  NEWS("news");

  private final String code;

  DocumentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
