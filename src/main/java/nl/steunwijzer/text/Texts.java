package nl.steunwijzer.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts of our own in one language, kept in a properties file for each language. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The texts in one language.
   *
   * @param name of the files on the class path, without language: {@code nl.steunwijzer.web.page}
   * @param tag of the language, such as 'nl'
   * @throws java.util.MissingResourceException if there is no such file
   */
  public static Texts of(String name, String tag) {
    Locale locale = Locale.of(tag);
    return new Texts(
        ResourceBundle.getBundle(
            name,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale);
  }

  /**
   * The text with this key, with the values in their places. As in every message format two quotes
   * stand for one.
   *
   * @throws java.util.MissingResourceException if there is no such text
   */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The text with this key, if there is one. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  /** Every text by its key; those that take values with their places still open. */
  public Map<String, String> all() {
    return bundle.keySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), key -> bundle.getString(key).replace("''", "'")));
  }
}
