package nl.steunwijzer.gate;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.search.WordKind;

/**
 * A word of a sentence with what the word lists tell about it.
 *
 * @param forms the word and its base forms
 * @param parted whether it is a verb of which a part stands elsewhere: 'neemt … over'
 * @param groups the groups of words that may stand for it
 */
record Term(
    Word word,
    Set<String> forms,
    boolean parted,
    Set<String> groups,
    Set<Sense> senses,
    Set<Vocabulary.Side> sides) {

  static Term of(Word word, Vocabulary vocabulary) {
    Set<String> forms = new HashSet<>(word.lemmas());
    forms.add(word.surface());
    return of(word, forms, false, vocabulary);
  }

  /** The same word, also meaning what it means with a particle elsewhere: 'vraag … aan'. */
  Term joined(Set<String> more, Vocabulary vocabulary) {
    Set<String> all = new HashSet<>(forms);
    all.addAll(more);
    return of(word, all, true, vocabulary);
  }

  private static Term of(Word word, Set<String> forms, boolean parted, Vocabulary vocabulary) {
    return new Term(
        word,
        forms,
        parted,
        vocabulary.groups(forms),
        vocabulary.senses(word.surface(), forms),
        vocabulary.sides(forms));
  }

  boolean is(Sense sense) {
    return senses.contains(sense);
  }

  /** Whether it carries meaning that needs proof. */
  boolean tells() {
    return is(Sense.WEIGHTY) || (word.content() && !is(Sense.LIGHT));
  }

  /** Whether both are forms of the same word. */
  boolean isSameWord(Term other) {
    return !Collections.disjoint(forms, other.forms);
  }

  /** Whether the one may stand for the other. */
  boolean means(Term other) {
    return isSameWord(other) || !Collections.disjoint(groups, other.groups);
  }

  /** A thing, and nothing else that is written the same. */
  boolean isNoun() {
    return word.kinds().equals(Set.of(WordKind.NOUN));
  }

  /** As the dictionary lists the verb, which says nothing of who does it or when. */
  boolean isInfinitive() {
    return word.lemmas().contains(word.surface());
  }

  boolean isVerb() {
    return word.kinds().contains(WordKind.VERB) && !word.kinds().contains(WordKind.ADJECTIVE);
  }

  boolean isPast() {
    boolean onlyPast =
        word.kinds().contains(WordKind.PAST)
            && !word.kinds().contains(WordKind.PRESENT)
            && !word.kinds().contains(WordKind.NOUN);
    return is(Sense.PAST) || onlyPast;
  }
}
