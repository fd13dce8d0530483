package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/** Which words stand in which topic: tells how much of a question a topic covers. */
final class TopicWords {

  private final Map<Language, Map<String, Set<String>>> lemmas;
  private final int topics;

  TopicWords(Knowledge knowledge, Analyses analyses) {
    this.topics = knowledge.topics().size();
    this.lemmas =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(language -> language, language -> of(knowledge, analyses, language)));
  }

  private static Map<String, Set<String>> of(
      Knowledge knowledge, Analyses analyses, Language language) {
    Map<String, Set<String>> bySlug = new HashMap<>();
    for (Topic topic : knowledge.topics()) {
      Set<String> forms = new HashSet<>();
      IndexBuilder.texts(topic, language)
          .flatMap(text -> analyses.words(text, language).stream())
          .forEach(
              word -> {
                forms.addAll(word.lemmas());
                forms.addAll(word.parts());
              });
      bySlug.put(topic.slug(), forms);
    }
    return bySlug;
  }

  /** The share of the question's meaning that the topic's words cover, from 0 to 1. */
  double coverage(String slug, List<Word> question, Language language) {
    Map<String, Set<String>> bySlug = lemmas.getOrDefault(language, Map.of());
    Set<String> own = bySlug.getOrDefault(slug, Set.of());
    double total = 0;
    double covered = 0;
    for (Word word : question) {
      double weight = rarity(word, bySlug);
      total += weight;
      covered += weight * share(word, own);
    }
    return total == 0 ? 0 : covered / total;
  }

  /** Whether any topic holds the word or a part of it. */
  boolean isKnown(Word word, Language language) {
    return lemmas.getOrDefault(language, Map.of()).values().stream()
        .anyMatch(forms -> share(word, forms) > 0);
  }

  private double rarity(Word word, Map<String, Set<String>> bySlug) {
    long holding = bySlug.values().stream().filter(forms -> share(word, forms) > 0).count();
    return Math.log(1 + (topics + 0.5) / (holding + 0.5));
  }

  private static double share(Word word, Set<String> forms) {
    if (word.lemmas().stream().anyMatch(forms::contains)) {
      return 1;
    }
    long parts = word.parts().stream().filter(forms::contains).count();
    return parts == 0 ? 0 : (double) parts / word.parts().size();
  }
}
