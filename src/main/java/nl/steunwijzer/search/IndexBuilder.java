package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes the index of one state of the knowledge, in memory; it never changes afterwards. */
final class IndexBuilder {

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
    Stream<String> questions =
        topic.questions().filter(question -> LanguageGuess.of(question) == language);
    return Stream.of(
            topic.names(),
            Stream.of(summary(topic, language)),
            questions,
            passages(topic, language).map(Passage::text))
        .flatMap(texts -> texts);
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
        for (List<Document> entries : entries(knowledge)) {
          writer.addDocuments(entries);
        }
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
  }

  /** The entries of each topic, in the order of the topics: equal scores must rank the same. */
  private List<List<Document>> entries(Knowledge knowledge) {
    return knowledge.topics().parallelStream().map(this::entries).toList();
  }

  private List<Document> entries(Topic topic) {
    return Stream.of(
            Arrays.stream(Language.values()).map(language -> topicEntry(topic, language)),
            topic.questions().map(question -> questionEntry(topic, question)),
            topic.passages().stream().map(passage -> passageEntry(topic, passage)),
            topic.names().map(name -> nameEntry(topic, name)))
        .flatMap(entries -> entries)
        .toList();
  }

  private Document topicEntry(Topic topic, Language language) {
    // What a situation is called in short tells as much as a name, though nobody asks for it by
    // that.
    String called =
        Stream.concat(topic.names(), topic.header().aliases().stream())
            .distinct()
            .collect(Collectors.joining(" . "));
    List<Word> names = analyses.words(called, language);
    List<Word> body =
        Stream.concat(
                Stream.of(summary(topic, language)), passages(topic, language).map(Passage::text))
            .flatMap(text -> analyses.words(text, language).stream())
            .toList();
    Document entry = new Document();
    entry.add(new StringField(Fields.TOPIC_SLUG, topic.slug(), Field.Store.YES));
    entry.add(new StringField(Fields.TOPIC_LANGUAGE, language.tag(), Field.Store.NO));
    entry.add(new TextField(Fields.TOPIC_NAMES, WordStream.ofLemmas(names)));
    entry.add(
        new TextField(
            Fields.TOPIC_MENTIONS,
            WordStream.ofLemmas(
                analyses.words(String.join(" . ", topic.header().mentions()), language))));
    entry.add(new TextField(Fields.TOPIC_BODY, WordStream.ofLemmas(body)));
    entry.add(
        new TextField(
            Fields.TOPIC_PARTS,
            WordStream.ofParts(Stream.concat(names.stream(), body.stream()).toList())));
    entry.add(
        new TextField(Fields.topicWords(language), WordStream.ofForms(allWords(topic, language))));
    if (language == Language.DUTCH) {
      List<Word> telling =
          Stream.concat(topic.names(), Stream.of(summary(topic, language)))
              .flatMap(text -> analyses.words(text, language).stream())
              .toList();
      entry.add(new TextField(Fields.TOPIC_TELLING, WordStream.ofLemmas(telling)));
    }
    return entry;
  }

  /** The thesaurus turns English words into Dutch ones, so these must be found as well. */
  private Set<String> allWords(Topic topic, Language language) {
    return Stream.of(Language.DUTCH, language)
        .distinct()
        .flatMap(each -> texts(topic, each).flatMap(text -> analyses.words(text, each).stream()))
        .flatMap(word -> Stream.concat(word.lemmas().stream(), word.parts().stream()))
        .collect(Collectors.toSet());
  }

  private Document questionEntry(Topic topic, String question) {
    List<Word> words = analyses.words(question, LanguageGuess.of(question));
    Document entry = new Document();
    entry.add(new StringField(Fields.QUESTION_OF, topic.slug(), Field.Store.YES));
    entry.add(new TextField(Fields.QUESTION_WORDS, WordStream.ofLemmas(words)));
    entry.add(new TextField(Fields.QUESTION_PARTS, WordStream.ofParts(words)));
    return entry;
  }

  private Document passageEntry(Topic topic, Passage passage) {
    Language language = passage.language().equals("en") ? Language.ENGLISH : Language.DUTCH;
    List<Word> words = analyses.words(passage.text(), language);
    Document entry = new Document();
    entry.add(new StringField(Fields.PASSAGE_ID, passage.id(), Field.Store.YES));
    entry.add(new StringField(Fields.PASSAGE_LANGUAGE, passage.language(), Field.Store.NO));
    entry.add(new StringField(Fields.PASSAGE_TOPIC, topic.slug(), Field.Store.YES));
    entry.add(new TextField(Fields.PASSAGE_WORDS, WordStream.ofLemmas(words)));
    entry.add(new TextField(Fields.PASSAGE_PARTS, WordStream.ofParts(words)));
    return entry;
  }

  private static Document nameEntry(Topic topic, String name) {
    Document entry = new Document();
    entry.add(new StringField(Fields.NAME_OF, topic.slug(), Field.Store.YES));
    entry.add(new StringField(Fields.NAME_WHOLE, NameFinder.key(name), Field.Store.YES));
    return entry;
  }
}
