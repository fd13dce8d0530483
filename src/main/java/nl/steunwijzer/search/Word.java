package nl.steunwijzer.search;

import java.util.List;
import java.util.Set;

/**
 * One word of a text, analysed.
 *
 * @param surface the word in lower case, as it stands
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param lemmas its possible base forms without accents; never empty
 * @param parts base forms of the parts if it is a compound
 * @param content whether it carries meaning; false for 'de', 'ik', 'kunnen'
 * @param kinds what kinds of word it can be
 * @param known whether the dictionary knows it
 * @param weight how much it tells about a subject, from 0 to 1: everyday words tell little
 * @param synonyms Dutch words of the cards that mean much the same, by the thesaurus
 */
public record Word(
    String surface,
    int start,
    int end,
    Set<String> lemmas,
    List<String> parts,
    boolean content,
    Set<WordKind> kinds,
    boolean known,
    double weight,
    List<Word> synonyms) {

  /** The same word at another place. */
  Word at(int from, int to) {
    return new Word(surface, from, to, lemmas, parts, content, kinds, known, weight, synonyms);
  }

  /** The same word, counting only this part of what it tells. */
  public Word weighing(double part) {
    return new Word(
        surface, start, end, lemmas, parts, content, kinds, known, weight * part, synonyms);
  }

  /** The same word for a search without some of its parts. */
  Word without(Set<SearchPart> left) {
    return left.isEmpty()
        ? this
        : new Word(
            surface,
            start,
            end,
            lemmas,
            left.contains(SearchPart.COMPOUNDS) ? List.of() : parts,
            content,
            kinds,
            known || left.contains(SearchPart.SPELLING),
            weight,
            left.contains(SearchPart.THESAURUS) ? List.of() : synonyms);
  }

  /** The same word with what the thesaurus says for it. */
  Word with(List<Word> moreSynonyms) {
    return new Word(
        surface,
        start,
        end,
        lemmas,
        parts,
        content,
        kinds,
        known,
        weight,
        List.copyOf(moreSynonyms));
  }

  /** Whether both can be forms of the same word. */
  public boolean matches(Word other) {
    return lemmas.stream().anyMatch(other.lemmas::contains);
  }
}
