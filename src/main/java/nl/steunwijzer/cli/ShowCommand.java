package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Snapshot.Part;
import nl.steunwijzer.reading.Block.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show ID}: a document as it was read. */
@Command(
    name = "show",
    description = "Toont een document zoals het gelezen is.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "ID", description = "De naam, zoals 'list' die toont.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    try (DocumentStore documents = data.documents()) {
      Document document = DataOption.document(id, documents);
      show(document, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private static void show(Document document, PrintWriter out) {
    out.printf(
        "%s%n%s, %s%n%n",
        document.description().title(),
        document.description().publisher(),
        document.description().asOf().text());
    document.snapshot().parts().forEach(part -> out.println(line(document, part)));
    out.flush();
  }

  private static String line(Document document, Part part) {
    String text = document.snapshot().textOf(part);
    String page = part.page().map(" [p. %d]"::formatted).orElse("");
    String asked = part.voice() == Voice.ASKER ? "(vraag) " : "";
    return switch (part.type()) {
      case HEADING -> "%n%s %s%s%s".formatted("#".repeat(part.level()), asked, text, page);
      case BULLET -> "  ".repeat(part.level() - 1) + "- " + text;
      case STEP -> "  ".repeat(part.level() - 1) + "1. " + text;
      case ROW -> "| " + text;
      case FOOTNOTE -> "(voetnoot) " + text;
      case PARAGRAPH -> text;
    };
  }
}
