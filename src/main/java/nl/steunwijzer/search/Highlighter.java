package nl.steunwijzer.search;

import java.util.ArrayList;
import java.util.List;

/** Marks in a text the words that were looked for, in whatever form they stand there. */
public final class Highlighter {

  private Highlighter() {}

  /** A piece of the text; the pieces together are the whole text. */
  public record Piece(String text, boolean marked) {}

  /** The text in pieces, with the words of the question marked. */
  public static List<Piece> mark(String text, List<Word> wanted, Analysis analysis) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Word word : analysis.words(text)) {
      if (word.content() && wanted.stream().anyMatch(word::matches)) {
        if (word.start() > done) {
          pieces.add(new Piece(text.substring(done, word.start()), false));
        }
        pieces.add(new Piece(text.substring(word.start(), word.end()), true));
        done = word.end();
      }
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), false));
    }
    return pieces;
  }
}
