package nl.steunwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.WordLists;

/**
 * What official documents say for the words of people. The lists are long, so each is read when it
 * is first asked for: without documents never. Thread-safe.
 */
final class DocumentWords {

  private final WordLists lists;
  private final Analysis dutch;
  private final Analysis english;
  private final Map<Language, Thesaurus> read = new ConcurrentHashMap<>();

  DocumentWords(WordLists lists, Analysis dutch, Analysis english) {
    this.lists = lists;
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * The words of a question, each with more synonyms.
   *
   * @param text the question as it was asked: a phrase may hold words that mean nothing by
   *     themselves
   * @param words of it, and of what it leans on
   */
  List<Word> expand(String text, List<Word> words, Language language) {
    Thesaurus thesaurus = read.computeIfAbsent(language, this::thesaurus);
    List<Word> whole = (language == Language.DUTCH ? dutch : english).words(text);
    Map<String, List<Word>> synonyms =
        Stream.concat(thesaurus.expand(whole).stream(), thesaurus.expand(words).stream())
            .collect(
                Collectors.groupingBy(
                    Word::surface,
                    Collectors.flatMapping(DocumentWords::telling, Collectors.toList())));
    return words.stream()
        .map(
            word ->
                word.with(
                    Stream.concat(
                            word.synonyms().stream(),
                            synonyms.getOrDefault(word.surface(), List.of()).stream())
                        .distinct()
                        .toList()))
        .toList();
  }

  private Thesaurus thesaurus(Language language) {
    return language == Language.DUTCH
        ? new Thesaurus(lists.documents(), dutch, dutch)
        : new Thesaurus(lists.english(), english, dutch);
  }

  /** Of 'te late betaling' only the words that tell something. */
  private static Stream<Word> telling(Word word) {
    return word.synonyms().stream().filter(Word::content);
  }
}
