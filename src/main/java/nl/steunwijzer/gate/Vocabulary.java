package nl.steunwijzer.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.Word;

/** What the word lists of one language tell about a word. */
final class Vocabulary {

  private static final Set<Sense> TENSES = EnumSet.of(Sense.PAST, Sense.PRESENT);

  /** Reading takes long and a judge is made for each answer. */
  private static final Map<Analysis, Vocabulary> READ =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, Set<Sense>> senses = new HashMap<>();

  /** For each word the numbers of its groups. */
  private final Map<String, Set<String>> groups = new HashMap<>();

  /** For each word the sides of pairs of opposites on which it stands. */
  private final Map<String, Set<Side>> sides = new HashMap<>();

  /** One side of a pair of opposites. */
  record Side(int pair, boolean first) {
    Side other() {
      return new Side(pair, !first);
    }
  }

  private record Lists(
      @JsonProperty(required = true) Map<Sense, String> senses,
      @JsonProperty(required = true) List<String> synonyms,
      @JsonProperty(required = true) List<String> opposites) {}

  private Vocabulary() {}

  /** The word lists of a language, read once for each analysis. */
  static Vocabulary of(Language language, Analysis analysis) {
    return READ.computeIfAbsent(analysis, key -> load(language, key));
  }

  /** Reads the word lists of a language. */
  static Vocabulary load(Language language, Analysis analysis) {
    String file = language == Language.DUTCH ? "words_nl.yaml" : "words_en.yaml";
    try (InputStream stream =
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file)) {
      return of(new YAMLMapper().readValue(stream, Lists.class), analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Vocabulary of(Lists lists, Analysis analysis) {
    Vocabulary vocabulary = new Vocabulary();
    lists
        .senses()
        .forEach(
            (sense, words) ->
                forms(words, analysis)
                    .forEach(
                        form ->
                            vocabulary
                                .senses
                                .computeIfAbsent(form, key -> EnumSet.noneOf(Sense.class))
                                .add(sense)));
    for (int i = 0; i < lists.synonyms().size(); i++) {
      String group = "=" + i;
      forms(lists.synonyms().get(i), analysis)
          .forEach(
              form -> vocabulary.groups.computeIfAbsent(form, key -> new HashSet<>()).add(group));
    }
    for (int i = 0; i < lists.opposites().size(); i++) {
      String[] pair = lists.opposites().get(i).split("\\|", 2);
      for (int side = 0; side < pair.length; side++) {
        Side each = new Side(i, side == 0);
        forms(pair[side], analysis)
            .forEach(
                form -> vocabulary.sides.computeIfAbsent(form, key -> new HashSet<>()).add(each));
      }
    }
    return vocabulary;
  }

  /** The words of a list as they stand, and their base form if there is but one. */
  private static Stream<String> forms(String words, Analysis analysis) {
    return Stream.of(words.strip().split("\\s+"))
        .flatMap(
            word -> {
              List<Word> read = analysis.words(word);
              boolean clear = read.size() == 1 && read.getFirst().lemmas().size() == 1;
              return clear
                  ? Stream.concat(Stream.of(word), read.getFirst().lemmas().stream())
                  : Stream.of(word);
            });
  }

  /** What the word does; its tense is that of the word as it stands. */
  Set<Sense> senses(String surface, Set<String> forms) {
    Set<Sense> found = all(senses, forms);
    found.removeAll(TENSES);
    senses.getOrDefault(surface, Set.of()).stream().filter(TENSES::contains).forEach(found::add);
    return found;
  }

  Set<String> groups(Set<String> forms) {
    return all(groups, forms);
  }

  Set<Side> sides(Set<String> forms) {
    return all(sides, forms);
  }

  private static <T> Set<T> all(Map<String, Set<T>> lists, Set<String> forms) {
    Set<T> found = new HashSet<>();
    forms.forEach(form -> found.addAll(lists.getOrDefault(form, Set.of())));
    return found;
  }
}
