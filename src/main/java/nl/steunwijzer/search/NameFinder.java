package nl.steunwijzer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;

/** Finds the topics that a text calls by a name: official, abbreviated, old or misspelt. */
public final class NameFinder {

  /**
   * A name that fills this part of what was typed is what was looked for, as is one of which this
   * part is typed.
   */
  static final double MOST_OF = 0.45;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FUZZY_FROM = 5;
  private static final int VERY_FUZZY_FROM = 8;

  /** What visitors type must not fill the memory. */
  private static final int MOST_GUESSED = 20_000;

  private final Analysis analysis;
  private final DutchLexicon lexicon;
  private final SearchIndex index;
  private final Map<String, List<Name>> namesByFirstLemma = new HashMap<>();

  /** The text of the cards is read again for every sentence that is proven with it. */
  private final Map<String, List<String>> guessed = new ConcurrentHashMap<>();

  /**
   * @param capitals whether the name must be written in capitals, because in small letters it is an
   *     everyday word: 'SLIM', 'GO', 'NOW'
   * @param agency whether it is that of a body which carries out many topics
   */
  private record Name(
      String slug, Optional<String> told, List<Word> words, boolean capitals, boolean agency) {}

  /**
   * A name found in a text.
   *
   * @param told the name, if it is not the topic's own but that of something its card tells about
   * @param agency whether it names a body that carries out many topics, so that it may well be
   *     named in passing
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  public record Mention(String slug, Optional<String> told, boolean agency, int start, int end) {

    private boolean lies(Mention within) {
      return start >= within.start && end <= within.end;
    }

    private int length() {
      return end - start;
    }
  }

  NameFinder(Knowledge knowledge, Analysis analysis, DutchLexicon lexicon, SearchIndex index) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.index = index;
    Agencies agencies = new Agencies(knowledge);
    for (Topic topic : knowledge.topics()) {
      topic.names().forEach(name -> add(topic.slug(), Optional.empty(), name, agencies));
      topic
          .header()
          .mentions()
          .forEach(name -> add(topic.slug(), Optional.of(name), name, agencies));
    }
  }

  private void add(String slug, Optional<String> told, String text, Agencies agencies) {
    List<Word> words = analysis.words(text);
    if (words.isEmpty() || words.stream().noneMatch(word -> word.content() || isCapitals(text))) {
      return;
    }
    boolean capitals = words.size() == 1 && isCapitals(text) && isEveryday(words.getFirst());
    Name name = new Name(slug, told, words, capitals, agencies.contains(text));
    for (String lemma : words.getFirst().lemmas()) {
      namesByFirstLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(name);
    }
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean isEveryday(Word word) {
    boolean everydayDutch = word.known() && (!lexicon.isNoun(word.surface()) || word.weight() < 1);
    return everydayDutch || new EnglishAnalysis().contentWords(word.surface()).isEmpty();
  }

  /** One spelling for comparing whole names: lower case, no accents, blanks or hyphens. */
  static String key(String name) {
    return NOT_LETTERS.matcher(DutchAnalysis.fold(name.toLowerCase(Locale.ROOT))).replaceAll("");
  }

  /** How much of a name of the topic is typed: 1 if all of it, 0 if too little to tell. */
  static double typed(Topic topic, String key) {
    boolean mentioned = topic.header().mentions().stream().anyMatch(name -> key(name).equals(key));
    double share =
        topic
            .names()
            .map(NameFinder::key)
            .filter(name -> name.startsWith(key) && !name.isEmpty())
            .mapToDouble(name -> (double) key.length() / name.length())
            .max()
            .orElse(0);
    return mentioned ? 1 : share >= MOST_OF ? share : 0;
  }

  /** The topics named in the text, in the order in which they are named. */
  public List<Mention> find(String text) {
    List<Word> words = analysis.words(text);
    Set<Mention> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String lemma : words.get(i).lemmas()) {
        for (Name name : namesByFirstLemma.getOrDefault(lemma, List.of())) {
          if (stands(name, words, i, text)) {
            Word last = words.get(i + name.words().size() - 1);
            found.add(
                new Mention(
                    name.slug(), name.told(), name.agency(), words.get(i).start(), last.end()));
          }
        }
      }
    }
    if (found.isEmpty()) {
      words.stream().filter(NameFinder::mayBeMisspelt).forEach(word -> found.addAll(guess(word)));
    }
    return found.stream()
        .filter(mention -> found.stream().noneMatch(other -> isWithinLonger(mention, other)))
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  private static boolean isWithinLonger(Mention mention, Mention other) {
    boolean hasOwnCard = mention.told().isPresent() && other.told().isEmpty();
    return mention.lies(other) && (other.length() > mention.length() || hasOwnCard);
  }

  private static boolean stands(Name name, List<Word> words, int at, String text) {
    if (at + name.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      if (!words.get(at + i).matches(name.words().get(i))) {
        return false;
      }
    }
    return !name.capitals()
        || isCapitals(text.substring(words.get(at).start(), words.get(at).end()));
  }

  private static boolean mayBeMisspelt(Word word) {
    return !word.known() && word.surface().length() >= FUZZY_FROM;
  }

  private List<Mention> guess(Word word) {
    return misspelt(word.surface()).stream()
        .map(slug -> new Mention(slug, Optional.empty(), false, word.start(), word.end()))
        .toList();
  }

  private List<String> misspelt(String surface) {
    List<String> known = guessed.get(surface);
    if (known != null) {
      return known;
    }
    int edits = surface.length() >= VERY_FUZZY_FROM ? 2 : 1;
    List<String> slugs = index.misspelt(key(surface), edits);
    if (guessed.size() < MOST_GUESSED) {
      guessed.put(surface, slugs);
    }
    return slugs;
  }
}
