package nl.steunwijzer.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English words: stems of the Snowball project, and its list of words without meaning. */
final class EnglishAnalysis implements Analysis {

  private static final CharArraySet STOP_WORDS = stopWords();

  /** Words of every question, which tell nothing about its subject. */
  private static final Set<String> LIGHT_WORDS =
      Set.of(
          "can",
          "will",
          "get",
          "want",
          "need",
          "please",
          "help",
          "know",
          "tell",
          "much",
          "many",
          "there",
          "now",
          "any",
          "may",
          "might",
          "must",
          "still",
          "also",
          "like",
          "go",
          "going",
          "use",
          "make",
          "give",
          "take",
          "exist",
          "possible",
          "able");

  @Override
  public List<Word> words(String text) {
    return Token.of(text).stream().map(EnglishAnalysis::word).toList();
  }

  private static Word word(Token token) {
    String surface = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean content =
        DutchAnalysis.hasLetter(surface)
            && !STOP_WORDS.contains(surface)
            && !LIGHT_WORDS.contains(surface);
    return new Word(
        surface,
        token.start(),
        token.end(),
        Set.of(stem(surface)),
        List.of(),
        content,
        Set.of(),
        content,
        1,
        List.of());
  }

  private static String stem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static CharArraySet stopWords() {
    try (InputStreamReader list =
        new InputStreamReader(
            Objects.requireNonNull(SnowballFilter.class.getResourceAsStream("english_stop.txt")),
            StandardCharsets.UTF_8)) {
      CharArraySet words = CharArraySet.copy(WordlistLoader.getSnowballWordSet(list));
      // Typed in haste: 'doesnt', 'cant'.
      for (Object word : CharArraySet.copy(words)) {
        words.add(new String((char[]) word).replace("'", ""));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("the English stop words cannot be read", e);
    }
  }
}
