package nl.steunwijzer.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name that is written in capitals, as it is written elsewhere. */
final class TitleCase {

  private static final Set<String> SMALL = Set.of("en", "van", "de", "het", "voor");

  private TitleCase() {}

  static String of(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> word.isEmpty() || SMALL.contains(word) ? word : capital(word))
            .collect(Collectors.joining(" "))
        : name;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
