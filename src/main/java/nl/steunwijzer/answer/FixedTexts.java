package nl.steunwijzer.answer;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.steunwijzer.search.Language;

/** The texts of our own: refusals, crisis, questions to go on with. They state no fact. */
public final class FixedTexts {

  private static final String BUNDLE = "nl.steunwijzer.answer.texts";

  private final ResourceBundle bundle;

  private FixedTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The texts in one language. */
  public static FixedTexts in(Language language) {
    return new FixedTexts(
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.of(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The text with this key, with the values in their places. */
  public String get(String key, Object... values) {
    String text = bundle.getString(key);
    return values.length == 0 ? text.replace("''", "'") : MessageFormat.format(text, values);
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
