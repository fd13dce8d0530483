package nl.steunwijzer.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.CatalogueStore;
import nl.steunwijzer.search.DutchLexicon;
import nl.steunwijzer.search.Similarity;
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

  /** All cards with their index, as they are now. */
  Catalogue catalogue() throws IOException {
    return catalogue(Similarity.NONE);
  }

  /** The same, in which topics are found by meaning as well. */
  Catalogue catalogue(Similarity similarity) throws IOException {
    return store().with(similarity).open(loader());
  }

  /**
   * Keeps the last catalogue beside the program, as what is built from it; a program that is not
   * packed in a jar, as in tests, keeps none.
   */
  static CatalogueStore store() throws IOException {
    DutchLexicon lexicon = lexicon();
    Path program = program();
    return Files.isRegularFile(program)
        ? CatalogueStore.in(program.resolveSibling("catalogue"), version(), lexicon)
        : CatalogueStore.none(lexicon);
  }

  /** The dictionary; read once, for that takes most of a second. */
  static DutchLexicon lexicon() {
    return Words.LEXICON;
  }

  /** Read when first asked for. */
  private static final class Words {
    private static final DutchLexicon LEXICON = DutchLexicon.load();
  }

  /** What tells this program from another version of it. */
  static String version() throws IOException {
    Path program = program();
    return Files.getLastModifiedTime(program) + " " + Files.size(program);
  }

  private static Path program() throws IOException {
    try {
      return Path.of(
          KnowledgeOption.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("de plaats van het programma is onleesbaar", e);
    }
  }
}
