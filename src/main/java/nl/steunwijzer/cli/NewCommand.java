package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.knowledge.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new slug}: a card to fill in. Until it is filled in, {@code check} names every gap. */
@Command(
    name = "new",
    description = "Maakt een nieuwe kaart om in te vullen.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption option = new KnowledgeOption();

  @Parameters(
      paramLabel = "SLUG",
      description = "De naam van de kaart: kleine letters, cijfers en streepjes.")
  private String slug = "";

  @Option(
      names = "--theme",
      paramLabel = "THEMA",
      required = true,
      completionCandidates = Choices.Themes.class,
      description = "De map waarin de kaart komt: ${COMPLETION-CANDIDATES}.")
  private Theme theme = Theme.FINANCIERING;

  @Option(
      names = "--kind",
      paramLabel = "SOORT",
      defaultValue = "scheme",
      completionCandidates = Choices.Kinds.class,
      description = "Wat het is: ${COMPLETION-CANDIDATES} (standaard: ${DEFAULT-VALUE}).")
  private Kind kind = Kind.SCHEME;

  @Override
  public Integer call() throws IOException {
    if (!SLUG.matcher(slug).matches()) {
      throw new ParameterException(
          spec.commandLine(), "een slug heeft alleen kleine letters, cijfers en streepjes");
    }
    KnowledgeLoader loader = option.loader();
    refuseKnown(loader.load());
    Path file = loader.folder().resolve(theme.code()).resolve(slug + ".md");
    write(file);
    spec.commandLine()
        .getOut()
        .printf("%s%nVervang elke 'VUL IN' en draai daarna 'steunwijzer check'.%n", file);
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private void refuseKnown(Knowledge knowledge) {
    knowledge
        .find(slug)
        .ifPresent(
            topic -> {
              throw new ParameterException(
                  spec.commandLine(), "er is al een kaart '%s': %s".formatted(slug, topic.path()));
            });
  }

  private void write(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try {
      Files.writeString(file, card(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new IOException("het bestand %s bestaat al".formatted(file), e);
    }
  }

  private String card() throws IOException {
    LocalDate today = LocalDate.now(DutchTime.CLOCK);
    boolean situation = kind == Kind.SITUATION;
    return template()
        .replace("{slug}", slug)
        .replace("{theme}", theme.code())
        .replace("{kind}", kind.code())
        .replace("{steps}", situation ? "Stappen" : "Zo vraag je het aan")
        .replace("{today}", today.toString())
        .replace("{year}", String.valueOf(today.getYear()));
  }

  private static String template() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            NewCommand.class.getResourceAsStream("new-card.md"), "new-card.md is not packed")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
