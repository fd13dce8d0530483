package nl.steunwijzer.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.steunwijzer.crawl.Fetcher;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Intake;
import nl.steunwijzer.library.Intake.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code add FILE|URL|DIR…}: documents, from then on to be found and cited. */
@Command(
    name = "add",
    description = {
      "Voegt documenten toe: bestanden, mappen of webadressen.",
      "Zonder datum in het document geef je die met --as-of, of in een bestand ernaast"
          + " (brief.pdf.yaml, met title, publisher, asOf, kind, language, validUntil, url)."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private DataOption data = new DataOption();
  @Mixin private FetchOption fetch = new FetchOption();
  @Mixin private DocumentOption document = new DocumentOption();

  @Parameters(arity = "1..*", paramLabel = "BESTAND|MAP|ADRES", description = "Wat erbij komt.")
  private List<String> sources = List.of();

  @Override
  public Integer call() throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    for (String source : sources) {
      wanted.addAll(wanted(source));
    }
    AddReport report = new AddReport(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (DocumentStore documents = data.documents();
        Fetcher fetcher = fetch.fetcher();
        ProgressBar progress = Progress.bar("Lezen", wanted.size(), spec.commandLine().getErr())) {
      Intake intake = new Intake(DataOption.library(documents, knowledge.catalogue()), fetcher);
      for (Wanted each : wanted) {
        report.add(each.toString(), take(each, intake));
        progress.step();
      }
    }
    report.sum();
    return report.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Something to be taken in. */
  private sealed interface Wanted {
    record OnDisk(Path path) implements Wanted {
      @Override
      public String toString() {
        return path.toString();
      }
    }

    record OnWeb(URI address) implements Wanted {
      @Override
      public String toString() {
        return address.toString();
      }
    }
  }

  private List<? extends Wanted> wanted(String source) throws IOException {
    try {
      return source.matches("(?i)https?://.*")
          ? List.of(new Wanted.OnWeb(URI.create(source)))
          : Intake.files(Path.of(source)).stream().map(Wanted.OnDisk::new).toList();
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is geen bestand, map of adres".formatted(source), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "'%s' is geen geldig webadres".formatted(source), e);
    }
  }

  private Outcome take(Wanted wanted, Intake intake) {
    return switch (wanted) {
      case Wanted.OnDisk(Path path) -> intake.take(path, document.given());
      case Wanted.OnWeb(URI address) -> intake.take(address, document.given());
    };
  }
}
