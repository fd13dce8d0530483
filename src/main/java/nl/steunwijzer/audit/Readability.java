package nl.steunwijzer.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.text.Sentences;

/**
 * How hard a Dutch passage is to read, by the formula of Flesch as W.H. Douma fitted it to Dutch
 * (De leesbaarheid van landbouwbladen, 1960): 206.84 - 0.77 * syllables per 100 words - 0.93 *
 * words per sentence. From 60 a text is 'standard', which is taken for B1.
 *
 * <p>The names of schemes cannot be made shorter, so each counts as one short word, as do figures
 * and proper names.
 */
final class Readability {

  /** The least score for B1. */
  static final double B1 = 60;

  /** More words than this in one sentence are too many. */
  static final int LONGEST_SENTENCE = 25;

  private static final String SHORT_WORD = "Aa";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}€][\\p{L}\\p{N}.,%'’/&+-]*");
  private static final Pattern HALT = Pattern.compile("(?<=[:;])\\s+");
  private static final Pattern NO_PLAIN_WORD =
      Pattern.compile(".*[\\p{N}€%].*|\\p{L}*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}.*");

  private final Catalogue catalogue;

  Readability(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether the passage counts: Dutch, and a sentence rather than a row of a table. */
  static boolean counts(Passage passage) {
    return passage.section() != Section.ENGLISH && passage.form() != Passage.Form.ROW;
  }

  boolean isB1(Passage passage) {
    return score(passage.text()) >= B1;
  }

  /** The score; the higher, the easier. */
  double score(String text) {
    List<List<String>> sentences =
        Sentences.of(withShortNames(text)).stream()
            .flatMap(HALT::splitAsStream)
            .map(Readability::words)
            .filter(words -> !words.isEmpty())
            .toList();
    double words = sentences.stream().mapToInt(List::size).sum();
    double syllables = sentences.stream().mapToInt(Readability::syllables).sum();
    return words == 0 ? 100 : 206.84 - 77 * syllables / words - 0.93 * words / sentences.size();
  }

  private String withShortNames(String text) {
    StringBuilder shortened = new StringBuilder(text);
    for (Mention name : catalogue.mentions(text).reversed()) {
      if (name.end() <= shortened.length() && name.start() < name.end()) {
        shortened.replace(name.start(), name.end(), SHORT_WORD);
      }
    }
    return shortened.toString();
  }

  private static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(MatchResult::group).toList();
  }

  private static int syllables(List<String> words) {
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean name = i > 0 && Character.isUpperCase(word.charAt(0));
      boolean short1 = name || NO_PLAIN_WORD.matcher(word).matches();
      sum += short1 ? 1 : Syllables.in(word.toLowerCase(Locale.ROOT));
    }
    return sum;
  }

  Stream<Remark> remarks(Topic topic) {
    return topic.passages().stream()
        .filter(Readability::counts)
        .flatMap(passage -> Stream.concat(hard(topic, passage), longSentences(topic, passage)));
  }

  private Stream<Remark> hard(Topic topic, Passage passage) {
    long score = Math.round(score(passage.text()));
    return isB1(passage)
        ? Stream.empty()
        : Stream.of(
            Remark.on(
                Concern.HARD,
                topic,
                passage,
                "score %d, B1 begint bij %.0f: %s"
                    .formatted(score, B1, Excerpt.of(passage.text()))));
  }

  private static Stream<Remark> longSentences(Topic topic, Passage passage) {
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> words(sentence).size() > LONGEST_SENTENCE)
        .map(
            sentence ->
                Remark.on(
                    Concern.LONG,
                    topic,
                    passage,
                    "%d woorden, hoogstens %d: %s"
                        .formatted(
                            words(sentence).size(), LONGEST_SENTENCE, Excerpt.of(sentence))));
  }
}
