package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.store.Directory;

/**
 * One state of the knowledge together with its index. Immutable and thread-safe: whoever answers a
 * question holds on to one catalogue from beginning to end.
 */
public final class Catalogue {

  /** An example question that fits tells more than scattered words in a text. */
  private static final double QUESTION_WEIGHT = 1.3;

  /** English words that the thesaurus turned into Dutch ones. */
  private static final double TRANSLATED_WEIGHT = 0.7;

  /** A name that fills this part of what was typed is what was looked for. */
  private static final double MOST_OF = 0.45;

  private static final double PASSAGE_WEIGHT = 0.5;

  private static final int CANDIDATES = 60;
  private static final int PASSAGES = 300;

  private final Knowledge knowledge;
  private final Analyses analyses;
  private final SearchIndex index;
  private final NameFinder names;
  private final TopicWords topicWords;
  private final Map<String, Passage> passages;

  private Catalogue(
      Knowledge knowledge,
      Analyses analyses,
      SearchIndex index,
      NameFinder names,
      TopicWords words) {
    this.knowledge = knowledge;
    this.analyses = analyses;
    this.index = index;
    this.names = names;
    this.topicWords = words;
    this.passages =
        knowledge.topics().stream()
            .flatMap(topic -> topic.passages().stream())
            .collect(Collectors.toMap(Passage::id, Function.identity()));
  }

  /** Indexes a state of the knowledge; takes about a second per thousand passages. */
  public static Catalogue of(Knowledge knowledge, DutchLexicon lexicon) {
    Prepared prepared = Prepared.of(knowledge, lexicon);
    try {
      return of(prepared, prepared.index(lexicon), lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /** A catalogue of what was prepared and indexed before. */
  static Catalogue of(Prepared prepared, Directory indexed, DutchLexicon lexicon)
      throws IOException {
    Analyses analyses = prepared.analyses(lexicon);
    SearchIndex index = SearchIndex.open(indexed);
    return new Catalogue(
        prepared.knowledge(),
        analyses,
        index,
        new NameFinder(prepared.knowledge(), analyses.of(Language.DUTCH), lexicon, index),
        new TopicWords(index.reader(), prepared.places()));
  }

  /** The cards in this catalogue. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** How words are read in one language. */
  public Analysis analysis(Language language) {
    return analyses.of(language);
  }

  /** The words of a question that carry meaning, each with what the thesaurus says for it. */
  public List<Word> questionWords(String text, Language language) {
    return analyses.ofQuestion(text, language);
  }

  /** The topics that a text calls by a name. */
  public List<NameFinder.Mention> mentions(String text) {
    return names.find(text);
  }

  /** Whether any card holds the word itself or one that means the same. */
  public boolean isKnown(Word word, Language language) {
    return topicWords.isKnown(word, language);
  }

  /** Topics that fit the words, the best first. */
  public List<TopicHit> topics(List<Word> words, Language language) {
    return rank(words, language, false);
  }

  /** Topics that fit the words while the last of them may still be being typed. */
  public List<TopicHit> topicsWhileTyping(String text) {
    List<Word> telling = questionWords(text, Language.DUTCH);
    List<Word> words = telling.isEmpty() ? analyses.words(text, Language.DUTCH) : telling;
    String key = NameFinder.key(text);
    Set<String> named =
        names.find(text).stream()
            .filter(mention -> mention.end() - mention.start() >= MOST_OF * text.length())
            .map(NameFinder.Mention::slug)
            .collect(Collectors.toSet());
    return rank(words, Language.DUTCH, true).stream()
        .sorted(
            Comparator.comparing((TopicHit hit) -> !isNamed(hit.topic(), key))
                .thenComparing(hit -> !named.contains(hit.topic().slug())))
        .toList();
  }

  private static boolean isNamed(Topic topic, String key) {
    return Stream.concat(topic.names(), topic.header().mentions().stream())
        .anyMatch(name -> NameFinder.key(name).equals(key));
  }

  private List<TopicHit> rank(List<Word> words, Language language, boolean prefix) {
    Map<String, Double> scores = new TreeMap<>(index.topics(words, language, prefix, CANDIDATES));
    if (language == Language.ENGLISH) {
      List<Word> dutch = words.stream().flatMap(word -> word.synonyms().stream()).toList();
      index
          .topics(dutch, Language.DUTCH, false, CANDIDATES)
          .forEach((slug, score) -> scores.merge(slug, TRANSLATED_WEIGHT * score, Double::sum));
    }
    index
        .questions(words, CANDIDATES)
        .forEach((slug, score) -> scores.merge(slug, QUESTION_WEIGHT * score, Double::sum));
    bestPassages(words, language)
        .forEach((slug, score) -> scores.computeIfPresent(slug, (s, all) -> all + score));
    List<TopicWords.Weighed> weighed = topicWords.weigh(words, language);
    return scores.entrySet().stream()
        .map(
            entry ->
                new TopicHit(
                    knowledge.topic(entry.getKey()),
                    entry.getValue(),
                    TopicWords.coverage(entry.getKey(), weighed)))
        .sorted(Comparator.comparingDouble(TopicHit::score).reversed())
        .toList();
  }

  /** For each topic what its best passage adds: words that stand together tell more. */
  private Map<String, Double> bestPassages(List<Word> words, Language language) {
    Map<String, Double> best = new HashMap<>();
    passages(words, language, PASSAGES)
        .forEach(hit -> best.merge(hit.passage().topic(), PASSAGE_WEIGHT * hit.score(), Math::max));
    return best;
  }

  /** Passages that fit the words, the best first. */
  public List<PassageHit> passages(List<Word> words, Language language, int limit) {
    return index.passages(words, language, limit).entrySet().stream()
        .flatMap(
            entry ->
                Stream.ofNullable(passages.get(entry.getKey()))
                    .map(passage -> new PassageHit(passage, entry.getValue())))
        .sorted(Comparator.comparingDouble(PassageHit::score).reversed())
        .toList();
  }

  /** The topic in which a passage stands. */
  public Topic topicOf(Passage passage) {
    return knowledge.topic(passage.topic());
  }
}
