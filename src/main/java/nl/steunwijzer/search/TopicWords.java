package nl.steunwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

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

  private final DirectoryReader reader;
  private final int topics;
  private final Set<String> places;

  private final EntryNumbers numbers;

  /**
   * @param places words that tell where somebody is
   */
  TopicWords(DirectoryReader reader, int topics, Set<String> places) throws IOException {
    this.reader = reader;
    this.topics = topics;
    this.places = places;
    this.numbers = EntryNumbers.read(reader, Fields.TOPIC);
  }

  /** A word of a question, with what it weighs against the others. */
  static final class Weighed {
    private final double weight;

    /** By number of topic how much of its meaning stands there, from 0 to 1. */
    private final double[] shares;

    private Weighed(double weight, double[] shares) {
      this.weight = weight;
      this.shares = shares;
    }
  }

  /** What each word of a question weighs: the rarer in the cards and in everyday talk, the more. */
  List<Weighed> weigh(List<Word> question, Language language) {
    return question.stream().map(word -> weigh(word, language)).toList();
  }

  private Weighed weigh(Word word, Language language) {
    double[] shares = shares(word, language);
    int holding = (int) Arrays.stream(shares).filter(share -> share > 0).count();
    boolean formOfHelp = word.lemmas().stream().anyMatch(FORMS_OF_HELP::contains);
    double weight = word.weight() * rarity(word, holding) * (formOfHelp ? FORM_OF_HELP : 1);
    return new Weighed(weight, shares);
  }

  /** How much of the question's meaning the words of a topic cover. */
  static Coverage coverage(int topic, List<Weighed> question) {
    double missed = 0;
    double covered = 0;
    for (Weighed each : question) {
      double share = each.shares[topic];
      covered += each.weight * share;
      missed += each.weight * (1 - share);
    }
    return new Coverage(covered, missed);
  }

  /** Whether any topic holds the word itself or one that means the same. */
  boolean isKnown(Word word, Language language) {
    return stands(word, Fields.topicWords(language))
        || word.synonyms().stream().anyMatch(synonym -> isKnown(synonym, Language.DUTCH));
  }

  /** Whether the word, or one that means the same, stands in a name or a summary of a card. */
  private boolean isTelling(Word word) {
    return stands(word, Fields.TOPIC_TELLING) || word.synonyms().stream().anyMatch(this::isTelling);
  }

  private double rarity(Word word, int holding) {
    if (places.contains(word.surface())) {
      return PLACE;
    }
    boolean ours = holding >= OF_OUR_FIELD * topics || isTelling(word);
    return ours
        ? Math.min(MOST_RARITY, Math.log(1 + (topics + 0.5) / (holding + 0.5)))
        : OUTSIDE_OUR_FIELD;
  }

  private double[] shares(Word word, Language language) {
    String field = Fields.topicWords(language);
    double[] shares = new double[topics];
    for (String part : word.parts()) {
      holding(field, part).forEach(topic -> shares[topic] += 1.0 / word.parts().size());
    }
    for (Word synonym : word.synonyms()) {
      for (String lemma : synonym.lemmas()) {
        holding(field, lemma).forEach(topic -> shares[topic] = Math.max(SYNONYM, shares[topic]));
      }
    }
    for (String lemma : word.lemmas()) {
      holding(field, lemma).forEach(topic -> shares[topic] = 1);
    }
    return shares;
  }

  private boolean stands(Word word, String field) {
    return word.lemmas().stream().anyMatch(lemma -> !entries(field, lemma).isEmpty());
  }

  /** The topics that hold a form. */
  private List<Integer> holding(String field, String form) {
    return entries(field, form).stream().map(numbers::of).toList();
  }

  private List<Integer> entries(String field, String form) {
    try {
      PostingsEnum found = MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(form));
      if (found == null) {
        return List.of();
      }
      List<Integer> entries = new ArrayList<>();
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        entries.add(found.docID());
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
