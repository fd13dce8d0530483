package nl.steunwijzer.cli;

import nl.steunwijzer.crawl.FetchSettings;
import nl.steunwijzer.crawl.Fetcher;
import picocli.CommandLine.Option;

/** How addresses are fetched; shared by the commands that do. */
final class FetchOption {

  /** Who we are, to the sites from which we fetch. */
  private static final String USER_AGENT = "Steunwijzer/1.0 (leest bronnen voor ondernemers)";

  @Option(
      names = "--allow-private",
      description = "Haal ook op van adressen in het eigen netwerk en van andere poorten.")
  private boolean allowPrivate;

  /** A fetcher; whoever asks for it closes it. */
  Fetcher fetcher() {
    FetchSettings settings = FetchSettings.of(USER_AGENT);
    return Fetcher.of(allowPrivate ? settings.alsoLocal() : settings, DutchTime.CLOCK);
  }

  /** A fetcher that asks nothing of the own network. */
  static Fetcher usual() {
    return new FetchOption().fetcher();
  }
}
