package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.review.Cited;
import nl.steunwijzer.review.Looked;
import nl.steunwijzer.review.Refresh;
import nl.steunwijzer.review.ReviewItem;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.RunLock;
import nl.steunwijzer.review.WatchList;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code refresh}: fetches again what cards and documents cite and tells what changed, went or
 * moved; exit code 1 if an address gave no answer.
 */
@Command(
    name = "refresh",
    description = {
      "Haalt de bronnen van kaarten en documenten opnieuw op en noemt wat gewijzigd, weg of"
          + " verhuisd is.",
      "De eerste keer wordt alleen onthouden wat er staat. Een redacteur kijkt na wat is gevonden"
          + " op de pagina /redactie van de website."
    },
    mixinStandardHelpOptions = true)
final class RefreshCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private DataOption data = new DataOption();
  @Mixin private FetchOption fetch = new FetchOption();

  @Option(
      names = "--site",
      paramLabel = "SITE",
      description = "Alleen adressen van deze site, bijvoorbeeld kvk.nl; mag vaker.")
  private List<String> sites = List.of();

  @Option(
      names = "--card",
      paramLabel = "SLUG",
      description = "Alleen de bronnen van deze kaart; mag vaker.")
  private List<String> cards = List.of();

  @Option(
      names = "--limit",
      paramLabel = "AANTAL",
      description = "Hoogstens zoveel adressen: die het langst niet bekeken zijn.")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--list", description = "Haal niets op; noem wat nog nagekeken moet worden.")
  private boolean list;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit is ten minste 1");
    }
    return list ? list() : refresh();
  }

  private int list() {
    if (data.hasDocuments()) {
      try (ReviewStore reviews = ReviewStore.open(data.folder())) {
        reviews.open().forEach(this::tell);
      }
    }
    return ExitCode.OK;
  }

  private int refresh() throws IOException, InterruptedException {
    Knowledge known = knowledge.loader().load();
    cards.stream()
        .filter(slug -> known.find(slug).isEmpty())
        .findFirst()
        .ifPresent(
            slug -> {
              throw new ParameterException(
                  spec.commandLine(), "er is geen kaart '%s'".formatted(slug));
            });
    try (RunLock lock =
            RunLock.take(data.folder())
                .orElseThrow(() -> new IOException("de bronnen worden al nagekeken; wacht even"));
        DocumentStore documents = data.documents();
        ReviewStore reviews = ReviewStore.open(data.folder());
        Fetcher fetcher = fetch.fetcher()) {
      Refresh refresh = new Refresh(reviews, fetcher, DataOption.reader(known), DutchTime.CLOCK);
      Refresh.Summary summary = run(refresh, WatchList.of(known, documents.entries()));
      return sum(summary, reviews.open().size());
    }
  }

  private Refresh.Summary run(Refresh refresh, List<Cited> all) throws InterruptedException {
    List<Cited> wanted =
        refresh.longestAgoFirst(all).stream().filter(this::isWanted).limit(limit).toList();
    try (ProgressBar progress =
        Progress.bar("Ophalen", wanted.size(), spec.commandLine().getErr())) {
      return wanted.size() == all.size()
          ? refresh.all(wanted, looked -> tell(looked, progress))
          : refresh.some(wanted, looked -> tell(looked, progress));
    }
  }

  private boolean isWanted(Cited cited) {
    String host = cited.address().getHost().toLowerCase(Locale.ROOT);
    boolean onSite =
        sites.isEmpty()
            || sites.stream()
                .map(site -> site.toLowerCase(Locale.ROOT))
                .anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    boolean onCard =
        cards.isEmpty() || cited.topics().stream().anyMatch(topic -> cards.contains(topic.slug()));
    return onSite && onCard;
  }

  private void tell(Looked looked, ProgressBar progress) {
    looked.found().forEach(this::tell);
    looked.unanswered().ifPresent(why -> warn("%s: %s".formatted(looked.address(), why)));
    progress.step();
  }

  private void tell(ReviewItem item) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(ReviewText.line(item));
    out.flush();
  }

  private void warn(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("steunwijzer: " + line);
    err.flush();
  }

  private int sum(Refresh.Summary summary, int open) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "bekeken: %d, zonder antwoord: %d, nieuw om na te kijken: %d, nog open: %d%n",
        summary.asked(), summary.unanswered(), summary.found(), open);
    out.flush();
    if (!summary.isOnline()) {
      warn("geen enkel adres gaf antwoord; is er netwerk? Er is niets bewaard");
    }
    return summary.unanswered() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
