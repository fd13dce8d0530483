package nl.steunwijzer.reading;

/** What a file is, found in its bytes: names and servers may be wrong. */
public enum Format {
  HTML,
  PDF,
  DOCX,
  ODT,
  MARKDOWN,
  TEXT
}
