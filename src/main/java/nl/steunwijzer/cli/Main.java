package nl.steunwijzer.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program: {@code steunwijzer serve | ask | search | check | new | add | crawl | list | show |
 * remove | refresh | evaluate}.
 */
@Command(
    name = "steunwijzer",
    description = "Vertelt ondernemers welke steun er is, met een bron bij elke zin.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "OPDRACHT",
    commandListHeading = "%nOpdrachten:%n",
    optionListHeading = "%nOpties:%n",
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      SearchCommand.class,
      CheckCommand.class,
      NewCommand.class,
      AddCommand.class,
      CrawlCommand.class,
      ListCommand.class,
      ShowCommand.class,
      RemoveCommand.class,
      QuestionsCommand.class,
      RefreshCommand.class,
      EvaluateCommand.class
    })
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(commandLine().execute(args));
  }

  /** The command line, ready to execute; errors are one line and an exit code. */
  static CommandLine commandLine() {
    return Choices.readableBy(new CommandLine(new Main()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int misused(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().printf("steunwijzer: %s (zie %s --help)%n", e.getMessage(), name);
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("steunwijzer: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
    err.flush();
    LOG.debug("{} failed", command.getCommandName(), e);
    return ExitCode.SOFTWARE;
  }

  /** The version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"steunwijzer " + (version == null ? "(ontwikkelversie)" : version)};
    }
  }
}
