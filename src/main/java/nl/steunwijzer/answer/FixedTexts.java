package nl.steunwijzer.answer;

import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.Texts;

/** The texts of our own: refusals, crisis, questions to go on with. They state no fact. */
public final class FixedTexts {

  private static final String BUNDLE = "nl.steunwijzer.answer.texts";

  private final Texts texts;

  private FixedTexts(Texts texts) {
    this.texts = texts;
  }

  /** The texts in one language. */
  public static FixedTexts in(Language language) {
    return new FixedTexts(Texts.of(BUNDLE, language.tag()));
  }

  /** The text with this key, with the values in their places. */
  public String get(String key, Object... values) {
    return texts.get(key, values);
  }

  /** Six situations to begin with. */
  public List<String> starters() {
    return Stream.of(
            "start.bank",
            "start.tax",
            "start.customer",
            "start.benefit",
            "start.overview",
            "start.staff")
        .map(this::get)
        .toList();
  }
}
