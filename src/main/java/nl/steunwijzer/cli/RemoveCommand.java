package nl.steunwijzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.steunwijzer.library.DocumentStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code remove ID…}: documents that are no longer to be found. */
@Command(name = "remove", description = "Verwijdert documenten.", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "De namen, zoals 'list' ze toont.")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean all = true;
    try (DocumentStore documents = data.documents()) {
      for (String id : ids) {
        if (documents.remove(id)) {
          out.printf("%s: verwijderd%n", id);
        } else {
          err.printf("steunwijzer: %s: dit document is er niet; zie steunwijzer list%n", id);
          all = false;
        }
      }
    }
    out.flush();
    err.flush();
    return all ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
