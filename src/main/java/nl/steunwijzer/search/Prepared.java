package nl.steunwijzer.search;

import java.util.Set;
import nl.steunwijzer.knowledge.Knowledge;
import org.apache.lucene.store.Directory;

/**
 * One state of the knowledge with what was worked out from it and takes long to work out again.
 *
 * @param vocabulary all lemmas that stand in the Dutch text: what compounds may consist of
 * @param places words that are written with a capital only and name no topic
 */
record Prepared(Knowledge knowledge, Set<String> vocabulary, Set<String> places) {

  Prepared {
    vocabulary = Set.copyOf(vocabulary);
    places = Set.copyOf(places);
  }

  static Prepared of(Knowledge knowledge, DutchLexicon lexicon) {
    return new Prepared(
        knowledge, IndexBuilder.vocabulary(knowledge, lexicon), PlaceNames.in(knowledge));
  }

  /** The index of the knowledge, in memory; it never changes afterwards. */
  Directory index(DutchLexicon lexicon) {
    return new IndexBuilder(analyses(lexicon)).build(knowledge);
  }

  /** What tells the topics apart, learned from their example questions. */
  TopicModel model() {
    return TopicTrainer.train(knowledge.topics());
  }

  Analyses analyses(DutchLexicon lexicon) {
    DutchAnalysis dutch = new DutchAnalysis(lexicon, new Compounds(lexicon, vocabulary));
    return Analyses.of(dutch, knowledge.words());
  }
}
