package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes the index of one state of the knowledge, in memory; it never changes afterwards. */
final class IndexBuilder {

  /** Enough to keep all processors busy. */
  private static final int AT_A_TIME = 100;

  private final Analyses analyses;

  IndexBuilder(Analyses analyses) {
    this.analyses = analyses;
  }

  /** All lemmas that stand in the Dutch text of the cards: what compounds may consist of. */
  static Set<String> vocabulary(Knowledge knowledge, DutchLexicon lexicon) {
    DutchAnalysis plain = new DutchAnalysis(lexicon, new Compounds(lexicon, Set.of()));
    return knowledge.topics().parallelStream()
        .flatMap(topic -> texts(topic, Language.DUTCH))
        .flatMap(text -> plain.contentWords(text).stream())
        .flatMap(word -> word.lemmas().stream())
        .collect(Collectors.toSet());
  }

  /** Everything a topic says in one language, names and questions included. */
  static Stream<String> texts(Topic topic, Language language) {
    return Stream.of(
            topic.names(),
            Stream.of(summary(topic, language)),
            questions(topic, language),
            passages(topic, language).map(Passage::text))
        .flatMap(texts -> texts);
  }

  private static Stream<String> questions(Topic topic, Language language) {
    return topic.questions().filter(question -> LanguageGuess.of(question) == language);
  }

  private static String summary(Topic topic, Language language) {
    return language == Language.DUTCH ? topic.header().summary() : topic.header().summaryEn();
  }

  private static Stream<Passage> passages(Topic topic, Language language) {
    return topic.passages().stream().filter(passage -> passage.language().equals(language.tag()));
  }

  /** The index of a state of the knowledge. */
  Directory build(Knowledge knowledge) {
    try {
      Directory directory = new ByteBuffersDirectory();
      IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        write(knowledge.topics(), writer);
        // It is written once and searched often: every part would be looked up apart.
        writer.forceMerge(1);
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
  }

  /**
   * Writes the entries of each topic, in the order of the topics: equal scores must rank the same.
   * By some topics at a time, for entries take far more memory than their text.
   */
  private void write(List<Topic> topics, IndexWriter writer) throws IOException {
    for (int from = 0; from < topics.size(); from += AT_A_TIME) {
      int to = Math.min(topics.size(), from + AT_A_TIME);
      for (List<Document> entries : entries(topics, from, to)) {
        writer.addDocuments(entries);
      }
    }
  }

  private List<List<Document>> entries(List<Topic> topics, int from, int to) {
    return IntStream.range(from, to)
        .parallel()
        .mapToObj(
            number ->
                // What was read of one topic is not read again for another.
                new IndexBuilder(analyses.remembered()).entries(topics.get(number), number))
        .toList();
  }

  private List<Document> entries(Topic topic, int number) {
    List<Passage> passages = topic.passages();
    return Stream.of(
            Arrays.stream(Language.values()).map(language -> topicEntry(topic, number, language)),
            IntStream.range(0, passages.size())
                .mapToObj(place -> passageEntry(passages.get(place), number, place)),
            topic.names().map(name -> nameEntry(topic, name)))
        .flatMap(entries -> entries)
        .toList();
  }

  private Document topicEntry(Topic topic, int number, Language language) {
    // What a situation is called in short tells as much as a name, though nobody asks for it by
    // that.
    String called =
        Stream.concat(topic.names(), topic.header().aliases().stream())
            .distinct()
            .collect(Collectors.joining(" . "));
    String summary = summary(topic, language);
    List<String> questions = questions(topic, language).toList();
    Document entry = entry(number);
    entry.add(new StringField(Fields.TOPIC_LANGUAGE, language.tag(), Field.Store.NO));
    add(entry, Fields.in(language, Fields.TOPIC_NAMES), language, Stream.of(called));
    add(
        entry,
        Fields.in(language, Fields.TOPIC_MENTIONS),
        language,
        topic.header().mentions().stream());
    add(entry, Fields.in(language, Fields.TOPIC_SUMMARY), language, Stream.of(summary));
    add(entry, Fields.in(language, Fields.TOPIC_QUESTIONS), language, questions.stream());
    entry.add(
        new TextField(Fields.topicWords(language), WordStream.ofForms(allWords(topic, language))));
    if (language == Language.DUTCH) {
      List<Word> telling =
          Stream.concat(topic.names(), Stream.of(summary))
              .flatMap(text -> analyses.words(text, language).stream())
              .toList();
      entry.add(new TextField(Fields.TOPIC_TELLING, WordStream.ofLemmas(telling)));
    }
    return entry;
  }

  private static Document entry(int topic) {
    Document entry = new Document();
    entry.add(new NumericDocValuesField(Fields.TOPIC, topic));
    return entry;
  }

  private void add(Document entry, String field, Language language, Stream<String> texts) {
    List<Word> words = texts.flatMap(text -> analyses.words(text, language).stream()).toList();
    entry.add(new TextField(field, WordStream.ofLemmas(words)));
    entry.add(new TextField(Fields.parts(field), WordStream.ofParts(words)));
  }

  /** The thesaurus turns English words into Dutch ones, so these must be found as well. */
  private Set<String> allWords(Topic topic, Language language) {
    return Stream.of(Language.DUTCH, language)
        .distinct()
        .flatMap(each -> texts(topic, each).flatMap(text -> analyses.words(text, each).stream()))
        .flatMap(word -> Stream.concat(word.lemmas().stream(), word.parts().stream()))
        .collect(Collectors.toSet());
  }

  private Document passageEntry(Passage passage, int topic, int place) {
    Language language = passage.language().equals("en") ? Language.ENGLISH : Language.DUTCH;
    Document entry = entry(topic);
    entry.add(new NumericDocValuesField(Fields.PASSAGE_PLACE, place));
    entry.add(new StringField(Fields.PASSAGE_OF, passage.topic(), Field.Store.NO));
    add(entry, Fields.in(language, Fields.PASSAGE), language, Stream.of(passage.text()));
    return entry;
  }

  private static Document nameEntry(Topic topic, String name) {
    Document entry = new Document();
    entry.add(new StringField(Fields.NAME_OF, topic.slug(), Field.Store.YES));
    entry.add(new StringField(Fields.NAME_WHOLE, NameFinder.key(name), Field.Store.YES));
    return entry;
  }
}
