package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import nl.steunwijzer.audit.Audit;
import nl.steunwijzer.audit.Concern;
import nl.steunwijzer.audit.LinkCheck;
import nl.steunwijzer.audit.ThemeReport;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.search.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code check}: every mistake in the cards with file and line, and what is weak in them; exit code
 * 1 if there is a mistake.
 */
@Command(
    name = "check",
    description = "Controleert alle kaarten; noemt bestand en regel van elke fout.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /** Between two addresses of one site, so that nobody is burdened by a check. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption option = new KnowledgeOption();

  @Option(
      names = "--show",
      paramLabel = "ZORG",
      split = ",",
      completionCandidates = Choices.Concerns.class,
      description = "Noem elke opmerking van deze soort: ${COMPLETION-CANDIDATES}.")
  private List<Concern> shown = List.of();

  @Option(
      names = "--links",
      description = "Vraag elk webadres in de kaarten op en noem wat niet meer bestaat.")
  private boolean links;

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = option.loader().load();
    PrintWriter out = spec.commandLine().getOut();
    knowledge.problems().forEach(out::println);
    Audit audit =
        Audit.of(
            Catalogue.of(knowledge, KnowledgeOption.lexicon()), LocalDate.now(DutchTime.CLOCK));
    audit.remarks().stream()
        .filter(remark -> remark.concern().isMistake() || shown.contains(remark.concern()))
        .forEach(out::println);
    long mistakes = knowledge.problems().size() + audit.mistakes();
    if (links) {
      checkLinks(knowledge, out);
    }
    writeThemes(audit.themes(), out);
    Arrays.stream(Concern.values())
        .forEach(concern -> out.printf("%5d %s%n", audit.count(concern), concern.title()));
    out.printf(
        "%d kaarten, %d passages, %d fouten%n",
        knowledge.bySlug().size(), knowledge.passageCount(), mistakes);
    out.flush();
    return mistakes == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void checkLinks(Knowledge knowledge, PrintWriter out) {
    LinkCheck.Result result = new LinkCheck(PAUSE).check(knowledge);
    if (!result.reached()) {
      out.printf(
          "geen netwerk: geen van de %d webadressen gaf antwoord, links zijn niet gecontroleerd%n",
          result.asked());
      return;
    }
    result.gone().forEach(line -> out.println("weg: " + line));
    result.unclear().forEach(line -> out.println("onduidelijk: " + line));
    out.printf(
        "%d webadressen: %d weg, %d onduidelijk%n",
        result.asked(), result.gone().size(), result.unclear().size());
  }

  private static void writeThemes(List<ThemeReport> themes, PrintWriter out) {
    out.printf(
        "%-16s %8s %9s %7s %17s %8s %11s %6s%n",
        "thema",
        "kaarten",
        "passages",
        "feiten",
        "leeftijd (mnd)",
        "verouderd",
        "ongedateerd",
        "B1");
    for (ThemeReport theme : themes) {
      out.printf(
          "%-16s %8d %9d %7d %17d %7.0f%% %10.0f%% %5.0f%%%n",
          theme.theme().code(),
          theme.cards(),
          theme.passages(),
          theme.facts(),
          theme.medianAgeMonths(),
          100 * theme.staleShare(),
          100 * theme.undatedShare(),
          100 * theme.readableShare());
    }
  }
}
