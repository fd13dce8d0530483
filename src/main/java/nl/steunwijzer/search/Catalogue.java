package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.store.Directory;

/**
 * One state of the knowledge together with its index. Immutable and thread-safe: whoever answers a
 * question holds on to one catalogue from beginning to end.
 */
public final class Catalogue {

  /** English words that the thesaurus turned into Dutch ones. */
  private static final double TRANSLATED_WEIGHT = 0.7;

  private final Knowledge knowledge;
  private final Analyses analyses;
  private final SearchIndex index;
  private final NameFinder names;
  private final PhraseFinder phrases;
  private final TopicWords topicWords;
  private final TopicModel model;
  private final Similarity similarity;

  /** What is left out, to measure what it is worth. */
  private final Set<SearchPart> without;

  /** In the order of their numbers in the index. */
  private final List<Topic> topics;

  private Catalogue(
      Knowledge knowledge,
      Analyses analyses,
      SearchIndex index,
      NameFinder names,
      TopicWords words,
      TopicModel model,
      Similarity similarity,
      Set<SearchPart> without) {
    this.knowledge = knowledge;
    this.analyses = analyses;
    this.index = index;
    this.names = names;
    this.phrases = new PhraseFinder(knowledge, analyses, index);
    this.topicWords = words;
    this.model = model;
    this.similarity = similarity;
    this.without = Set.copyOf(without);
    this.topics = knowledge.topics();
  }

  /** Indexes a state of the knowledge and learns from it; takes seconds for hundreds of cards. */
  public static Catalogue of(Knowledge knowledge, DutchLexicon lexicon) {
    Prepared prepared = Prepared.of(knowledge, lexicon);
    return of(prepared, prepared.model(), lexicon);
  }

  private static Catalogue of(Prepared prepared, TopicModel model, DutchLexicon lexicon) {
    try {
      return of(prepared, prepared.index(lexicon), model, lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /** A catalogue of what was prepared and indexed before. */
  static Catalogue of(Prepared prepared, Directory indexed, TopicModel model, DutchLexicon lexicon)
      throws IOException {
    Analyses analyses = prepared.analyses(lexicon);
    Knowledge knowledge = prepared.knowledge();
    int topics = knowledge.bySlug().size();
    SearchIndex index = SearchIndex.open(indexed, topics);
    return new Catalogue(
        knowledge,
        analyses,
        index,
        new NameFinder(knowledge, analyses.of(Language.DUTCH), lexicon, index),
        new TopicWords(index.reader(), topics, prepared.places()),
        model,
        Similarity.NONE,
        Set.of());
  }

  /** The same catalogue, in which topics are found by meaning as well. */
  Catalogue with(Similarity meaning) {
    meaning.follow(knowledge);
    return new Catalogue(knowledge, analyses, index, names, topicWords, model, meaning, without);
  }

  /** The same catalogue, searched without one part of the search. */
  public Catalogue without(SearchPart part) {
    return new Catalogue(
        knowledge, analyses, index, names, topicWords, model, similarity, Set.of(part));
  }

  /** The same catalogue, indexed anew by other words; takes seconds for hundreds of cards. */
  public Catalogue indexedBy(DutchLexicon lexicon) {
    return of(Prepared.of(knowledge, lexicon), model, lexicon).with(similarity);
  }

  /** The cards in this catalogue. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** How words are read while documents are indexed. */
  Analyses analyses() {
    return analyses;
  }

  /** Words of the cards that a misspelt word comes near to, with how like they are, from 0 to 1. */
  Map<String, Float> nearTo(Word word) {
    return index.nearTo(word);
  }

  /** How words are read in one language. */
  public Analysis analysis(Language language) {
    return analyses.of(language);
  }

  /** The words of a question that carry meaning, each with what the thesaurus says for it. */
  public List<Word> questionWords(String text, Language language) {
    return analyses.ofQuestion(text, language).stream().map(word -> word.without(without)).toList();
  }

  /** The topics that a text calls by a name. */
  public List<NameFinder.Mention> mentions(String text) {
    return without.contains(SearchPart.NAMES) ? List.of() : names.find(text);
  }

  /** Whether a phrase stands in a card, letter by letter but for capitals. */
  public boolean holds(String phrase) {
    return phrases.stands(phrase);
  }

  /** Whether any card holds the word itself or one that means the same. */
  public boolean isKnown(Word word, Language language) {
    return topicWords.isKnown(word, language);
  }

  /** Topics that fit a text, the best first. */
  public List<TopicHit> topics(String text, Language language) {
    return topics(Said.now(text), questionWords(text, language), language);
  }

  /**
   * Topics that fit what was said, the best first.
   *
   * @param words by which they are found: of what was said, and of what it leans on
   */
  public List<TopicHit> topics(Said said, List<Word> words, Language language) {
    return rank(said, words, language, ClueWeights.QUESTION.without(without));
  }

  /** Topics that fit the words while the last of them may still be being typed. */
  public List<TopicHit> topicsWhileTyping(String text) {
    List<Word> telling = questionWords(text, Language.DUTCH);
    List<Word> words = telling.isEmpty() ? analyses.words(text, Language.DUTCH) : telling;
    String key = NameFinder.key(text);
    Set<String> named =
        names.find(text).stream()
            .filter(
                mention -> mention.end() - mention.start() >= NameFinder.MOST_OF * text.length())
            .map(NameFinder.Mention::slug)
            .collect(Collectors.toSet());
    List<TopicHit> hits =
        rank(Said.now(text), words, Language.DUTCH, ClueWeights.LOOK_UP).stream()
            .sorted(
                Comparator.comparingDouble((TopicHit hit) -> -NameFinder.typed(hit.topic(), key))
                    .thenComparing(hit -> !named.contains(hit.topic().slug())))
            .toList();
    return withMeaning(
        hits, text, topic -> NameFinder.typed(topic, key) > 0 || named.contains(topic.slug()));
  }

  /**
   * Topics that were found by words, joined with those that are near to a text by meaning.
   *
   * @param byWords the best first
   * @param isMeant topics that keep their place as long as they lead by words
   */
  public List<TopicHit> withMeaning(List<TopicHit> byWords, String text, Predicate<Topic> isMeant) {
    List<Topic> near =
        similarity.nearest(text).stream().flatMap(slug -> knowledge.find(slug).stream()).toList();
    return near.isEmpty() ? byWords : Fusion.of(byWords, near, isMeant);
  }

  private List<TopicHit> rank(Said said, List<Word> words, Language language, ClueWeights weights) {
    List<TopicWords.Weighed> weighed = topicWords.weigh(words, language);
    List<Coverage> coverages =
        IntStream.range(0, topics.size())
            .mapToObj(topic -> TopicWords.coverage(topic, weighed))
            .toList();
    boolean unfinished = weights.equals(ClueWeights.LOOK_UP);
    Map<Clue, double[]> clues = clues(words, language, unfinished);
    double[] scores = weights.scores(clues, likely(said), coverages);
    return IntStream.range(0, topics.size())
        .filter(topic -> clues.values().stream().anyMatch(found -> found[topic] > 0))
        .mapToObj(topic -> new TopicHit(topics.get(topic), scores[topic], coverages.get(topic)))
        .sorted(Comparator.comparingDouble(TopicHit::score).reversed())
        .toList();
  }

  private double[] likely(Said said) {
    return Arrays.stream(model.likely(said.text())).map(likely -> said.weight() * likely).toArray();
  }

  private Map<Clue, double[]> clues(List<Word> words, Language language, boolean unfinished) {
    Map<Clue, double[]> clues = index.clues(words, language, unfinished);
    if (language == Language.ENGLISH) {
      List<Word> dutch = words.stream().flatMap(word -> word.synonyms().stream()).toList();
      index
          .clues(dutch, Language.DUTCH, false)
          .forEach((clue, scores) -> clues.merge(clue, scores, Catalogue::withTranslated));
    }
    return clues;
  }

  private static double[] withTranslated(double[] own, double[] translated) {
    return IntStream.range(0, own.length)
        .mapToDouble(topic -> own[topic] + TRANSLATED_WEIGHT * translated[topic])
        .toArray();
  }

  /** How well passages fit the words. */
  public PassageScores passages(List<Word> words, Language language) {
    return new PassageScores(index, knowledge, words, language);
  }

  /** The topic in which a passage stands. */
  public Topic topicOf(Passage passage) {
    return knowledge.topic(passage.topic());
  }
}
