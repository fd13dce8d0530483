package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.steunwijzer.crawl.Crawl;
import nl.steunwijzer.crawl.Fetched;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.crawl.Site;
import nl.steunwijzer.crawl.Sites;
import nl.steunwijzer.crawl.SitesException;
import nl.steunwijzer.crawl.Summary;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.library.Intake.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crawl [SITE…]}: the pages of whole sites as documents. */
@Command(
    name = "crawl",
    description = "Leest sites uit een lijst en voegt hun pagina's toe als documenten.",
    mixinStandardHelpOptions = true)
final class CrawlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private DataOption data = new DataOption();
  @Mixin private FetchOption fetch = new FetchOption();
  @Mixin private DocumentOption document = new DocumentOption();

  @Option(
      names = "--sites",
      paramLabel = "BESTAND",
      description = "De lijst met sites (standaard: sites.yaml bij de kaarten).")
  private Optional<Path> list = Optional.empty();

  @Option(names = "--list", description = "Toon alleen welke sites in de lijst staan.")
  private boolean onlyList;

  @Parameters(arity = "0..*", paramLabel = "SITE", description = "Welke sites; geen is alle.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    List<Site> sites = chosen();
    PrintWriter out = spec.commandLine().getOut();
    if (onlyList) {
      sites.forEach(
          site -> out.printf("%-28s %s%n", site.name(), String.join(" ", site.include())));
      out.flush();
      return ExitCode.OK;
    }
    AddReport report = new AddReport(out, spec.commandLine().getErr());
    try (DocumentStore documents = data.documents();
        Fetcher fetcher = fetch.fetcher()) {
      Intake intake = new Intake(DataOption.library(documents, knowledge.catalogue()), fetcher);
      List<Summary> summaries =
          new Crawl(fetcher)
              .runAll(
                  sites,
                  documents.versions(),
                  (site, fetched) -> take(site, fetched, intake, report));
      summaries.forEach(summary -> out.println(line(summary)));
    }
    report.sum();
    return report.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Site> chosen() throws IOException {
    Path file = list.orElse(knowledge.loader().folder().resolve("sites.yaml"));
    try {
      List<Site> all = Sites.read(file);
      for (String name : names) {
        if (all.stream().noneMatch(site -> site.name().equalsIgnoreCase(name))) {
          throw new ParameterException(
              spec.commandLine(),
              "de site '%s' staat niet in %s; zie steunwijzer crawl --list".formatted(name, file));
        }
      }
      return all.stream()
          .filter(site -> names.isEmpty() || names.stream().anyMatch(site.name()::equalsIgnoreCase))
          .toList();
    } catch (SitesException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Only pages are told one by one; what could not be had is counted per site. */
  private void take(Site site, Fetched fetched, Intake intake, AddReport report) {
    if (fetched instanceof Fetched.Page page) {
      Outcome outcome = intake.take(page, document.given().or(Given.by(site.publisher())));
      report.add(page.address().toString(), outcome);
    }
  }

  private static String line(Summary summary) {
    long refused = summary.refused().values().stream().mapToLong(Number::longValue).sum();
    return "%s: %d pagina's, %d niet veranderd, %d verdwenen, %d niet genomen, %d mislukt%s"
        .formatted(
            summary.site(),
            summary.pages(),
            summary.unchanged(),
            summary.gone(),
            refused,
            summary.failed(),
            summary.stopped().map("; "::concat).orElse(""));
  }
}
