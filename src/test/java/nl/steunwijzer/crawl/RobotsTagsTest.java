package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all | true | true",
        "index, follow | true | true",
        "noindex | false | true",
        "NoFollow | true | false",
        "none | false | false",
        "noindex,nofollow | false | false",
        "noarchive, max-snippet: 20, noindex | false | true",
        "unavailable_after: 25 Jun 2027 15:00:00 GMT | true | true",
        "googlebot: noindex, nofollow | true | true",
        "steunwijzer: noindex | false | true",
        "googlebot: noindex, steunwijzer: nofollow | true | false",
        ": , ,: | true | true",
      })
  void asks(String text, boolean index, boolean follow) {
    assertThat(RobotsTags.read(List.of(text), "steunwijzer"))
        .isEqualTo(new RobotsTag(index, follow));
  }

  @Test
  void manyAskTogether() {
    assertThat(RobotsTags.read(List.of("noindex", "nofollow"), "steunwijzer"))
        .isEqualTo(new RobotsTag(false, false));
    assertThat(RobotsTags.read(List.of(), "steunwijzer")).isEqualTo(RobotsTag.ALL);
  }
}
