package nl.steunwijzer.cli;

import java.util.Optional;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.reading.DocumentKind;
import picocli.CommandLine.Option;

/** What somebody says of a document on the command line. */
final class DocumentOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATUM",
      description = "Voor welke dag, maand of welk jaar het document spreekt: 2026-02-05.")
  private Optional<AsOf> asOf = Optional.empty();

  @Option(names = "--title", paramLabel = "TITEL", description = "Hoe het document heet.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAAM", description = "Wie het uitgaf.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "SOORT",
      description = "Wat het is: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Choices.DocumentKinds.class)
  private Optional<DocumentKind> kind = Optional.empty();

  @Option(names = "--language", paramLabel = "TAAL", description = "De taal: nl of en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--valid-until",
      paramLabel = "DATUM",
      description = "De laatste dag waarop het geldt.")
  private Optional<AsOf> validUntil = Optional.empty();

  @Option(names = "--url", paramLabel = "ADRES", description = "Waar het op het web staat.")
  private Optional<String> url = Optional.empty();

  Given given() {
    return new Given(title, publisher, asOf, kind, language, validUntil, url);
  }
}
