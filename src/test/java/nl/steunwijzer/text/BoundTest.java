package nl.steunwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

  @ParameterizedTest
  @CsvSource({
    "AT_MOST,  AT_LEAST, true",
    "AT_LEAST, AT_MOST,  true",
    "AT_MOST,  AT_MOST,  false",
    "AT_LEAST, AT_LEAST, false",
    "AT_MOST,  UNSAID,   false",
    "UNSAID,   AT_LEAST, false",
    "UNSAID,   UNSAID,   false"
  })
  void onlyOppositeDirectionsContradict(Bound bound, Bound other, boolean contradicts) {
    assertThat(bound.contradicts(other)).isEqualTo(contradicts);
  }
}
