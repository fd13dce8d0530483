package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import nl.steunwijzer.library.AskedQuestions;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.QuestionWriter;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questions}: what people ask that the passages of a document answer. */
@Command(
    name = "questions",
    description = {
      "Toont de vragen die de passages van een document beantwoorden.",
      "Zo vinden ook mensen met andere woorden een passage. Schrijf ze zelf (--from), of laat een"
          + " taalmodel dat doen (--write)."
    },
    mixinStandardHelpOptions = true)
final class QuestionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();
  @Mixin private ModelOption models = new ModelOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "De namen, zoals 'list' ze toont; bij --write standaard alle documenten.")
  private List<String> ids = List.of();

  @Option(
      names = "--from",
      paramLabel = "BESTAND",
      description =
          "Neem de vragen uit dit bestand: 'begin van de passage:' met de vragen eronder, elk"
              + " achter een streepje. Ze komen in plaats van de vorige.")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--write",
      description =
          "Laat het model van --model-url ze schrijven, voor passages die er nog geen hebben."
              + " Dat kost een aanroep per passage; breekt het af, dan gaat het later verder.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    if (from.isPresent() && write) {
      throw wrong("kies --from of --write");
    }
    if (!write && ids.size() != 1) {
      throw wrong("noem een document, zoals 'list' het toont");
    }
    try (DocumentStore documents = data.documents()) {
      if (write) {
        return write(documents);
      }
      Document document = DataOption.document(ids.getFirst(), documents);
      return from.isPresent()
          ? take(document, from.get(), documents)
          : show(documents.questionsOf(document.id()));
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private int show(AskedQuestions asked) {
    spec.commandLine().getOut().print(asked.yaml());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }

  private int take(Document document, Path file, DocumentStore documents) throws IOException {
    AskedQuestions asked = AskedQuestions.read(file);
    List<String> unplaced = asked.unplaced(document);
    PrintWriter err = spec.commandLine().getErr();
    unplaced.forEach(
        begins -> err.printf("steunwijzer: %s: geen passage begint met '%s'%n", file, begins));
    err.flush();
    if (!unplaced.isEmpty()) {
      return ExitCode.USAGE;
    }
    documents.keepQuestions(document.id(), asked);
    tell(document.id(), asked);
    return ExitCode.OK;
  }

  private int write(DocumentStore documents) throws IOException {
    LanguageModel model =
        models
            .model()
            .orElseThrow(() -> wrong("--write vraagt ook om --model-url en --model-name"));
    List<String> wanted =
        ids.isEmpty() ? documents.entries().stream().map(Document.Entry::id).toList() : ids;
    for (String id : wanted) {
      write(DataOption.document(id, documents), new QuestionWriter(model), documents);
    }
    return ExitCode.OK;
  }

  /** What was written before a model failed is kept. */
  private void write(Document document, QuestionWriter writer, DocumentStore documents)
      throws IOException {
    AskedQuestions known = documents.questionsOf(document.id());
    Map<String, List<String>> written = new LinkedHashMap<>(known.byBeginning());
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressBar progress = Progress.bar("Vragen", document.extracts().size(), err)) {
      writer.write(document, written, progress::step);
    } catch (ModelException e) {
      throw new IOException("%s: %s".formatted(document.id(), e.getMessage()), e);
    } finally {
      AskedQuestions asked = new AskedQuestions(written);
      if (!asked.equals(known)) {
        documents.keepQuestions(document.id(), asked);
      }
      tell(document.id(), asked);
    }
  }

  private void tell(String id, AskedQuestions asked) {
    int questions = asked.byBeginning().values().stream().mapToInt(List::size).sum();
    long passages = asked.byBeginning().values().stream().filter(each -> !each.isEmpty()).count();
    spec.commandLine().getOut().printf("%s: %d vragen bij %d passages%n", id, questions, passages);
    spec.commandLine().getOut().flush();
  }
}
