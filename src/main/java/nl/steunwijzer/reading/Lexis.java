package nl.steunwijzer.reading;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that help to mend a text that was torn: at the end of a line, or where a hyphen was
 * lost.
 *
 * @param isWord whether a word, in lower case, is in the dictionary
 * @param names that hold a hyphen or a point, as they are to be written: 'BMKB-Groen'
 */
public record Lexis(Predicate<String> isWord, Set<String> names) {

  /** Knows no words at all. */
  public static final Lexis NONE = new Lexis(word -> false, Set.of());

  public Lexis {
    names = Set.copyOf(names);
  }
}
