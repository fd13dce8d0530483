package nl.steunwijzer.review;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.steunwijzer.text.Quantity;
import nl.steunwijzer.text.QuantityReader;
import nl.steunwijzer.text.Sentences;

/** The figures in texts of any length, read sentence by sentence. */
final class Figures {

  /** Whole words; the reader of figures takes ever longer for text that goes on and on. */
  private static final Pattern STRETCH = Pattern.compile("\\S.{0,600}(?=\\s|$)|\\S+");

  private Figures() {}

  /** Every figure once. */
  static List<Quantity> in(Collection<String> passages) {
    return passages.stream().flatMap(Figures::in).distinct().toList();
  }

  private static Stream<Quantity> in(String passage) {
    return Sentences.of(passage).stream()
        .flatMap(sentence -> STRETCH.matcher(sentence).results().map(MatchResult::group))
        .flatMap(stretch -> QuantityReader.read(stretch).stream());
  }
}
