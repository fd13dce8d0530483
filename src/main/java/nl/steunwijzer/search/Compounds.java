package nl.steunwijzer.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Splits Dutch compounds into two words that stand on their own in the cards: 'belastingschuld' is
 * 'belasting' and 'schuld'. Words of the corpus itself are a better guide than a whole dictionary,
 * which finds parts in everything (Koehn and Knight, Empirical Methods for Compound Splitting,
 * 2003).
 */
final class Compounds {

  private static final int SHORTEST_PART = 4;
  private static final List<String> LINKS = List.of("", "s", "en", "e");

  private final DutchLexicon lexicon;
  private final Set<String> vocabulary;

  Compounds(DutchLexicon lexicon, Set<String> vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /** The lemmas of the parts, or nothing if the word does not fall apart into known words. */
  List<String> split(String word) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      Optional<String> tail = part(word.substring(cut));
      if (tail.isPresent()) {
        Optional<String> head = head(word.substring(0, cut));
        if (head.isPresent()) {
          return List.of(head.get(), tail.get());
        }
      }
    }
    return List.of();
  }

  private Optional<String> head(String letters) {
    for (String link : LINKS) {
      if (letters.endsWith(link) && letters.length() - link.length() >= SHORTEST_PART) {
        Optional<String> head = part(letters.substring(0, letters.length() - link.length()));
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> part(String letters) {
    return Optional.of(letters).filter(lexicon::knows).stream()
        .flatMap(known -> lexicon.baseForms(known).stream())
        .filter(lemma -> lemma.length() >= SHORTEST_PART && vocabulary.contains(lemma))
        .findFirst();
  }
}
