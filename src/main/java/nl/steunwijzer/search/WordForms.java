package nl.steunwijzer.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.DutchStemmer;

/** What makes two Dutch forms the same word: that they share one of these. */
public enum WordForms {
  /** The lemmas of the dictionary; of a form that it lacks also what is no plural ending. */
  LEMMAS("lemma's") {
    @Override
    Set<String> of(String form, Set<String> lemmas) {
      return lemmas.isEmpty()
          ? Set.copyOf(List.of(PLURAL.matcher(form).replaceFirst(""), form))
          : lemmas;
    }
  },
  /** What the Dutch stemmer of the Snowball project leaves. */
  STEMS("stammen van Snowball") {
    @Override
    Set<String> of(String form, Set<String> lemmas) {
      DutchStemmer stemmer = new DutchStemmer();
      stemmer.setCurrent(form);
      stemmer.stem();
      return Set.of(stemmer.getCurrent());
    }
  },
  /** The form itself and no other. */
  SURFACE("woorden zoals ze er staan") {
    @Override
    Set<String> of(String form, Set<String> lemmas) {
      return Set.of(form);
    }
  };

  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})('s|s|en)$");

  private final String label;

  WordForms(String label) {
    this.label = label;
  }

  /** What they are called, in Dutch. */
  public String label() {
    return label;
  }

  /**
   * Those of one form.
   *
   * @param lemmas of the form by the dictionary; empty if it lacks the form
   */
  abstract Set<String> of(String form, Set<String> lemmas);
}
