package nl.steunwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DutchLexicon;
import picocli.CommandLine.Option;

/** Where the cards are; shared by all commands. */
final class KnowledgeOption {

  @Option(
      names = "--knowledge",
      paramLabel = "MAP",
      description = "De map met kaarten (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "${env:STEUNWIJZER_KNOWLEDGE:-${sys:steunwijzer.home:-.}/knowledge}")
  private Path folder = Path.of("knowledge");

  /** A loader for the folder; the folder must exist. */
  KnowledgeLoader loader() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "de map met kaarten %s bestaat niet; geef hem op met --knowledge".formatted(folder));
    }
    return new KnowledgeLoader(folder.toAbsolutePath().normalize(), DutchTime.CLOCK);
  }

  /** All cards with their index, read now. */
  Catalogue catalogue() throws IOException {
    Knowledge knowledge = loader().load();
    return Catalogue.of(knowledge, DutchLexicon.load());
  }
}
