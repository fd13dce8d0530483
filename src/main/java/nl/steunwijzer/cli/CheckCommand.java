package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.steunwijzer.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: every mistake in the cards, with file and line; exit code 1 if there is one. */
@Command(
    name = "check",
    description = "Controleert alle kaarten; noemt bestand en regel van elke fout.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption option = new KnowledgeOption();

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = option.loader().load();
    PrintWriter out = spec.commandLine().getOut();
    knowledge.problems().forEach(out::println);
    out.printf(
        "%d kaarten, %d passages, %d fouten%n",
        knowledge.bySlug().size(), knowledge.passageCount(), knowledge.problems().size());
    out.flush();
    return knowledge.problems().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
