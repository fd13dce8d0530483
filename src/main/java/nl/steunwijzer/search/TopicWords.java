package nl.steunwijzer.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/** Which words stand in which topic: tells how much of a question a topic covers. */
final class TopicWords {

  /**
   * What a word weighs that is not of our field: people tell about their trade and their family,
   * and that does not make their question another one; nor does a town that one card mentions make
   * a question ours.
   */
  private static final double OUTSIDE_OUR_FIELD = 1;

  /** A word is of our field if it stands in this share of the cards. */
  private static final double OF_OUR_FIELD = 0.03;

  /** So that one rare word cannot carry a question alone. */
  private static final double MOST_RARITY = 3.3;

  private static final double SYNONYM = 0.8;

  /** Where somebody is hardly tells what they ask. */
  private static final double PLACE = 0.3;

  /** Words for a form of help: they tell what is wanted, not what it is about. */
  private static final Set<String> FORMS_OF_HELP =
      Set.of(
          "subsidie",
          "regeling",
          "vergoeding",
          "vergoeden",
          "vergoed",
          "verzekering",
          "overheid",
          "kosten",
          "kost",
          "aanvragen",
          "aanvraag",
          "steun",
          "tegemoetkoming",
          "subsidi",
          "grant");

  private static final double FORM_OF_HELP = 0.2;

  private final Map<Language, Map<String, Set<String>>> lemmas;
  private final Set<String> telling;
  private final int topics;
  private final PlaceNames places;

  TopicWords(Knowledge knowledge, Analyses analyses) {
    this.topics = knowledge.topics().size();
    this.places = new PlaceNames(knowledge);
    this.telling =
        knowledge.topics().stream()
            .flatMap(topic -> Stream.concat(topic.names(), Stream.of(topic.header().summary())))
            .flatMap(text -> analyses.words(text, Language.DUTCH).stream())
            .flatMap(word -> word.lemmas().stream())
            .collect(Collectors.toSet());
    this.lemmas =
        Arrays.stream(Language.values())
            .collect(
                Collectors.toMap(
                    language -> language, language -> of(knowledge, analyses, language)));
  }

  private static Map<String, Set<String>> of(
      Knowledge knowledge, Analyses analyses, Language language) {
    Map<String, Set<String>> bySlug = new HashMap<>();
    for (Topic topic : knowledge.topics()) {
      Set<String> forms = new HashSet<>();
      addForms(topic, language, analyses, forms);
      // The thesaurus turns English words into Dutch ones, so these must be found as well.
      addForms(topic, Language.DUTCH, analyses, forms);
      bySlug.put(topic.slug(), forms);
    }
    return bySlug;
  }

  private static void addForms(
      Topic topic, Language language, Analyses analyses, Set<String> forms) {
    IndexBuilder.texts(topic, language)
        .flatMap(text -> analyses.words(text, language).stream())
        .forEach(
            word -> {
              forms.addAll(word.lemmas());
              forms.addAll(word.parts());
            });
  }

  /** A word of a question with what it weighs against the others. */
  record Weighed(Word word, double weight) {}

  /** What each word of a question weighs: the rarer in the cards and in everyday talk, the more. */
  List<Weighed> weigh(List<Word> question, Language language) {
    Map<String, Set<String>> bySlug = lemmas.getOrDefault(language, Map.of());
    return question.stream().map(word -> new Weighed(word, weight(word, bySlug))).toList();
  }

  private double weight(Word word, Map<String, Set<String>> bySlug) {
    boolean formOfHelp = word.lemmas().stream().anyMatch(FORMS_OF_HELP::contains);
    return word.weight() * rarity(word, bySlug) * (formOfHelp ? FORM_OF_HELP : 1);
  }

  /** How much of the question's meaning the topic's words cover. */
  Coverage coverage(String slug, List<Weighed> question, Language language) {
    Set<String> own = lemmas.getOrDefault(language, Map.of()).getOrDefault(slug, Set.of());
    double missed = 0;
    double covered = 0;
    for (Weighed each : question) {
      double share = share(each.word(), own);
      covered += each.weight() * share;
      missed += each.weight() * (1 - share);
    }
    return new Coverage(covered, missed);
  }

  /** Whether any topic holds the word itself or one that means the same. */
  boolean isKnown(Word word, Language language) {
    return lemmas.getOrDefault(language, Map.of()).values().stream()
            .anyMatch(forms -> word.lemmas().stream().anyMatch(forms::contains))
        || word.synonyms().stream().anyMatch(synonym -> isKnown(synonym, Language.DUTCH));
  }

  /** Whether the word, or one that means the same, stands in a name or a summary of a card. */
  private boolean isTelling(Word word) {
    return word.lemmas().stream().anyMatch(telling::contains)
        || word.synonyms().stream().anyMatch(this::isTelling);
  }

  private double rarity(Word word, Map<String, Set<String>> bySlug) {
    if (places.contains(word.surface())) {
      return PLACE;
    }
    long holding = bySlug.values().stream().filter(forms -> share(word, forms) > 0).count();
    boolean ours = holding >= OF_OUR_FIELD * topics || isTelling(word);
    return ours
        ? Math.min(MOST_RARITY, Math.log(1 + (topics + 0.5) / (holding + 0.5)))
        : OUTSIDE_OUR_FIELD;
  }

  private static double share(Word word, Set<String> forms) {
    if (word.lemmas().stream().anyMatch(forms::contains)) {
      return 1;
    }
    double synonyms =
        word.synonyms().stream().anyMatch(word2 -> share(word2, forms) == 1) ? SYNONYM : 0;
    long parts = word.parts().stream().filter(forms::contains).count();
    return Math.max(synonyms, parts == 0 ? 0 : (double) parts / word.parts().size());
  }
}
