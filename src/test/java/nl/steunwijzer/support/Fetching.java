package nl.steunwijzer.support;

import java.time.Duration;
import nl.steunwijzer.crawl.FetchSettings;

/** How a test fetches from this machine: without pauses, and only once. */
public final class Fetching {

  public static final FetchSettings SETTINGS = settings();

  private Fetching() {}

  private static FetchSettings settings() {
    FetchSettings usual = FetchSettings.of("Toets/1").alsoLocal().pausing(Duration.ZERO);
    return new FetchSettings(
        usual.userAgent(),
        usual.mostBytes(),
        usual.connect(),
        usual.silence(),
        usual.whole(),
        usual.mostRedirects(),
        0,
        usual.pause(),
        usual.longestPause(),
        usual.longestWait(),
        usual.types(),
        usual.localToo());
  }
}
