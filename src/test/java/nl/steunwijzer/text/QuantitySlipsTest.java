package nl.steunwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitySlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten hoogste 6 jaar       | hoogstens 6 jaar
          ten minste 1.225 uur     | minstens 1.225 uur
          ten koste van de bank    | de bank
          30.000 EUR               | € 30.000
          €250,000.00              | € 250.000
          01-07-2027               | 1 juli 2027
          2027                     | 1-7-2027
          in totaal 250 mensen     | minstens 250 mensen
          """)
  void sameFigureIsSupported(String text, String evidence) {
    assertThat(QuantityReader.unsupported(text, evidence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meer dan 50%        | minder dan 50%
          meer dan 50%        | hoogstens 50%
          minder dan 250      | minstens 250
          more than 5 people  | less than 5 people
          """)
  void oppositeDirectionIsNotSupported(String text, String evidence) {
    assertThat(QuantityReader.unsupported(text, evidence)).hasSize(1);
  }
}
