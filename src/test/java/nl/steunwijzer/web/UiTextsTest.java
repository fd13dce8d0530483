package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.search.Language;
import org.junit.jupiter.api.Test;

/** The texts of the interface: there in both languages, each used, and with the same places. */
class UiTextsTest {

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{t\\.(\\w+)}}");
  private static final Pattern IN_CODE = Pattern.compile("\"(\\w+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static final Map<String, String> DUTCH = new Ui(Language.DUTCH, "/", "").texts();
  private static final Map<String, String> ENGLISH = new Ui(Language.ENGLISH, "/", "").texts();

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(ENGLISH.keySet()).isEqualTo(DUTCH.keySet());
  }

  @Test
  void bothLanguagesHaveTheSamePlacesForValues() {
    DUTCH.forEach(
        (key, text) ->
            assertThat(places(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
  }

  @Test
  void everyTextThatATemplateAsksForIsThere() {
    assertThat(DUTCH.keySet()).containsAll(found(IN_TEMPLATE, "web/templates"));
  }

  @Test
  void noTextIsLeftThatNothingShows() {
    Set<String> used = new TreeSet<>(found(IN_TEMPLATE, "web/templates"));
    used.addAll(found(IN_CODE, "src/main/java/nl/steunwijzer/web"));
    assertThat(used).containsAll(DUTCH.keySet());
  }

  @Test
  void aTextWithPlacesIsNeverShownByATemplateAsItStands() {
    assertThat(found(IN_TEMPLATE, "web/templates"))
        .allSatisfy(key -> assertThat(places(DUTCH.getOrDefault(key, ""))).as(key).isEmpty());
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static Set<String> found(Pattern pattern, String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> pattern.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
