package nl.steunwijzer.cli;

import java.time.Clock;
import java.time.ZoneId;

/**
 * The time in the Netherlands: whether a scheme has ended does not depend on the server's place.
 */
final class DutchTime {

  static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

  private DutchTime() {}
}
