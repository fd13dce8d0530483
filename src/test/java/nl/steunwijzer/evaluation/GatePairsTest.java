package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate tells apart at least; a change may not make it worse. */
class GatePairsTest {

  private static final Path EVALUATION = Path.of("knowledge", "evaluation");

  @ParameterizedTest
  @CsvSource({"TUNING, 0.953, 0.675", "TEST, 0.949, 0.55"})
  void noFewerPairsAreToldApartThanBefore(Split split, double stopped, double passed)
      throws IOException {
    GateMeasurement measured =
        GateMeasurement.of(split, EVALUATION, RealCards.catalogue()).orElseThrow();

    assertThat(measured.stopped().value()).as("false ones stopped").isGreaterThan(stopped);
    assertThat(measured.passed().value()).as("true ones let through").isGreaterThan(passed);
  }
}
