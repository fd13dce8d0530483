package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.LookUp;
import nl.steunwijzer.search.LookUp.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search "woorden"}: the topics that fit, best first. */
@Command(
    name = "search",
    description = "Zoekt onderwerpen bij woorden.",
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private EmbeddingOption embedding = new EmbeddingOption();

  @Parameters(paramLabel = "WOORDEN", description = "Waarnaar je zoekt.")
  private String[] words = {};

  @Option(
      names = "--limit",
      paramLabel = "AANTAL",
      description = "Hoeveel onderwerpen hoogstens (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit is ten minste 1");
    }
    Catalogue catalogue = knowledge.catalogue(embedding.waiting());
    LocalDate today = LocalDate.now(DutchTime.CLOCK);
    Filter filter = Filter.ALL.withWords(String.join(" ", words));
    PrintWriter out = spec.commandLine().getOut();
    LookUp.find(catalogue, filter, today).topics().stream()
        .limit(limit)
        .forEach(topic -> out.println(line(topic, today)));
    out.flush();
    return ExitCode.OK;
  }

  private static String line(Topic topic, LocalDate today) {
    Optional<String> abbreviation = topic.header().abbreviation();
    return "%-34s %s%s · %s · %s"
        .formatted(
            topic.slug(),
            topic.name(),
            abbreviation.map(" (%s)"::formatted).orElse(""),
            topic.availability(today).code(),
            topic.header().summary());
  }
}
