package nl.steunwijzer.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Dutch words: lemmas from the dictionary, compounds split, accents folded. */
final class DutchAnalysis implements Analysis {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

  /** Texts repeat their words; what visitors type must not fill the memory. */
  private static final int MOST_SEEN = 50_000;

  private final Map<String, Word> seen = new ConcurrentHashMap<>();
  private final DutchLexicon lexicon;
  private final Compounds compounds;

  DutchAnalysis(DutchLexicon lexicon, Compounds compounds) {
    this.lexicon = lexicon;
    this.compounds = compounds;
  }

  @Override
  public List<Word> words(String text) {
    return Token.of(text).stream().map(this::word).toList();
  }

  private Word word(Token token) {
    String surface = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Word known = seen.get(surface);
    if (known == null) {
      known = analyse(surface);
      if (seen.size() < MOST_SEEN) {
        seen.put(surface, known);
      }
    }
    return known.at(token.start(), token.end());
  }

  private Word analyse(String surface) {
    Set<String> lemmas =
        lexicon.baseForms(surface).stream().map(DutchAnalysis::fold).collect(Collectors.toSet());
    boolean content =
        hasLetter(surface) && !STOP_WORDS.contains(surface) && !lexicon.isFunctionWord(surface);
    List<String> parts = compounds.split(surface).stream().map(DutchAnalysis::fold).toList();
    return new Word(
        surface,
        0,
        0,
        Set.copyOf(lemmas),
        parts,
        content,
        lexicon.kinds(surface),
        lexicon.knows(surface),
        lexicon.weight(surface),
        List.of());
  }

  /** A bare number carries no meaning of its own; figures are compared by the gate. */
  static boolean hasLetter(String surface) {
    return surface.chars().anyMatch(Character::isLetter);
  }

  /** The word without its accents: people leave them out, and so do names. */
  static String fold(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
