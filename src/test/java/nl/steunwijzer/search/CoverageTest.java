package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 3, 0", "3, 0, 1", "1, 3, 0.25"})
  void shareIsTheCoveredPartOfAllThatIsAsked(double evidence, double missed, double share) {
    assertThat(new Coverage(evidence, missed).share()).isEqualTo(share);
  }
}
