package nl.steunwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lay words and what cards or documents say for them; editors keep the lists. */
final class Thesaurus {

  private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();

  /**
   * A phrase with its terms.
   *
   * @param telling the place in the phrase of the first word that tells something
   */
  private record Entry(List<Word> lay, int telling, List<Word> terms) {

    static Entry of(List<Word> lay, List<Word> terms) {
      int telling =
          IntStream.range(0, lay.size()).filter(i -> lay.get(i).content()).findFirst().orElse(0);
      return new Entry(lay, telling, terms);
    }
  }

  /**
   * @param terms for each lay word or phrase the words of the cards
   * @param language the analysis of the language in which lay words are read
   * @param dutch the analysis of the cards
   */
  Thesaurus(Map<String, List<String>> terms, Analysis language, Analysis dutch) {
    terms.forEach((lay, cardTerms) -> add(language.words(lay), dutch, cardTerms));
  }

  private void add(List<Word> lay, Analysis dutch, List<String> cardTerms) {
    if (lay.isEmpty()) {
      return;
    }
    List<Word> words = cardTerms.stream().flatMap(term -> dutch.words(term).stream()).toList();
    for (String lemma : lay.getFirst().lemmas()) {
      byFirstLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(Entry.of(lay, words));
    }
  }

  /**
   * The words of a text, each with the terms for it; those of a phrase go with its first word that
   * tells something.
   */
  List<Word> expand(List<Word> text) {
    List<List<Word>> synonyms = new ArrayList<>();
    text.forEach(word -> synonyms.add(new ArrayList<>()));
    for (int i = 0; i < text.size(); i++) {
      List<Word> rest = text.subList(i, text.size());
      List<List<Word>> at = synonyms.subList(i, text.size());
      text.get(i).lemmas().stream()
          .flatMap(lemma -> byFirstLemma.getOrDefault(lemma, List.of()).stream())
          .filter(entry -> begins(rest, entry.lay()))
          .forEach(entry -> at.get(entry.telling()).addAll(entry.terms()));
    }
    return IntStream.range(0, text.size())
        .mapToObj(i -> text.get(i).with(synonyms.get(i)))
        .toList();
  }

  private static boolean begins(List<Word> text, List<Word> phrase) {
    if (text.size() < phrase.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!text.get(i).matches(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
