package nl.steunwijzer.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.library.Document.Entry;
import nl.steunwijzer.library.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code list}: the documents that were added. */
@Command(
    name = "list",
    description = "Toont de toegevoegde documenten.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (data.hasDocuments()) {
      try (DocumentStore documents = data.documents()) {
        documents.entries().forEach(entry -> out.println(line(entry)));
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String line(Entry entry) {
    return "%-70s %-10s %-22s %s · %s"
        .formatted(
            entry.id(),
            entry.description().asOf().text(),
            entry.description().kind().map(Coded::code).orElse("-"),
            entry.description().title(),
            entry.description().publisher());
  }
}
