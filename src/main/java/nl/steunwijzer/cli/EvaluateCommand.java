package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.evaluation.BadQuestions;
import nl.steunwijzer.evaluation.Baselines;
import nl.steunwijzer.evaluation.DocumentQuestions;
import nl.steunwijzer.evaluation.Evaluation;
import nl.steunwijzer.evaluation.GateMeasurement;
import nl.steunwijzer.evaluation.Measurement;
import nl.steunwijzer.evaluation.QuestionSet;
import nl.steunwijzer.evaluation.Results;
import nl.steunwijzer.evaluation.Scorecard;
import nl.steunwijzer.evaluation.Split;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.search.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate}: how good the answers are, measured on questions in people's own words; exit
 * code 2 if the questions are no good, 1 if there is nothing to measure.
 */
@Command(
    name = "evaluate",
    description = "Meet hoe goed de antwoorden zijn, naast wat anderen zouden gebruiken.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /** What questions of one's own choice are called. */
  private static final String CHOSEN = "eigen";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private EmbeddingOption embedding = new EmbeddingOption();
  @Mixin private ModelOption models = new ModelOption();
  @Mixin private OutFolder outFolder = new OutFolder();

  @Parameters(
      paramLabel = "BESTAND",
      arity = "0..*",
      description =
          "Bestanden of mappen met vragen (standaard: de map 'evaluation' bij de kaarten).")
  private List<Path> places = List.of();

  @Option(
      names = "--split",
      paramLabel = "DEEL",
      completionCandidates = Choices.EvaluationSplits.class,
      description = "Welke vragen: ${COMPLETION-CANDIDATES} (standaard: both).")
  private Optional<Splits> split = Optional.empty();

  @Option(
      names = "--generator",
      paramLabel = "WAT",
      completionCandidates = Choices.Writers.class,
      description =
          "Wat de antwoorden schrijft: ${COMPLETION-CANDIDATES} (standaard: ${DEFAULT-VALUE}); bij"
              + " model gaat elke vraag naar het model van --model-url.",
      defaultValue = "embedded")
  private WrittenBy generator = WrittenBy.EMBEDDED;

  @Option(
      names = "--no-baselines",
      description = "Vergelijk niet met wat anderen zouden gebruiken; dat scheelt tijd.")
  private boolean withoutBaselines;

  @Option(
      names = "--ablation",
      description =
          "Meet ook het zoeken zonder elk van zijn delen, en met stammen in plaats van lemma's:"
              + " wat is een deel waard?")
  private boolean ablation;

  @Option(
      names = "--gate",
      description = "Meet alleen de poort: houdt ze onware zinnen tegen en laat ze ware door?")
  private boolean gate;

  @Option(
      names = "--documents",
      paramLabel = "MAP",
      description =
          "Meet alleen het vinden in documenten: de vragen in evaluation/documents, over de"
              + " bestanden in deze map.")
  private Optional<Path> documents = Optional.empty();

  @Option(
      names = "--scorecard",
      description = "Zet de cijfers van de test in README.md en op de pagina /over.")
  private boolean scorecard;

  @Override
  public Integer call() throws IOException {
    checkUse();
    Optional<LanguageModel> model = model();
    Optional<Scorecard> card =
        scorecard ? Optional.of(Scorecard.of(knowledge.loader().folder())) : Optional.empty();
    Catalogue catalogue = knowledge.catalogue(embedding.waiting());
    if (documents.isPresent()) {
      DocumentQuestions over = DocumentQuestions.read(evaluationFolder());
      new DocumentExam(catalogue, over, spec.commandLine().getOut(), spec.commandLine().getErr())
          .run(documents.get(), splits().all());
      return ExitCode.OK;
    }
    List<QuestionSet> sets;
    try {
      if (gate) {
        measureGate(catalogue);
        return ExitCode.OK;
      }
      sets = sets(catalogue.knowledge());
    } catch (BadQuestions e) {
      e.mistakes().forEach(line -> spec.commandLine().getErr().println("steunwijzer: " + line));
      spec.commandLine().getErr().flush();
      return ExitCode.USAGE;
    }
    if (sets.stream().anyMatch(QuestionSet::isEmpty)) {
      throw new IOException("er zijn geen vragen om mee te meten");
    }
    measure(sets, catalogue, model, card);
    return ExitCode.OK;
  }

  private void checkUse() {
    if (!places.isEmpty() && split.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--split kiest uit de map 'evaluation'; laat het weg bij bestanden");
    }
    if (gate && (scorecard || !places.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "--gate gaat niet samen met --scorecard of bestanden");
    }
    boolean whole = places.isEmpty() && splits() == Splits.BOTH && !withoutBaselines;
    if (scorecard && !whole) {
      throw new ParameterException(
          spec.commandLine(),
          "--scorecard vraagt beide delen en de vergelijking: laat bestanden, --split en"
              + " --no-baselines weg");
    }
    if (scorecard && generator == WrittenBy.MODEL) {
      throw new ParameterException(
          spec.commandLine(), "--scorecard gaat over het programma zelf; laat --generator weg");
    }
  }

  /** The model that must write; none where the program does. */
  private Optional<LanguageModel> model() {
    if (generator == WrittenBy.EMBEDDED) {
      return Optional.empty();
    }
    Optional<LanguageModel> model = models.model();
    if (model.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--generator model vraagt ook om --model-url en --model-name");
    }
    return model;
  }

  private Splits splits() {
    return split.orElse(Splits.BOTH);
  }

  private List<QuestionSet> sets(Knowledge cards) throws IOException {
    if (!places.isEmpty()) {
      return List.of(QuestionSet.of(CHOSEN, places, cards));
    }
    List<QuestionSet> sets = new ArrayList<>();
    for (Split each : splits().all()) {
      sets.add(QuestionSet.of(each, evaluationFolder(), cards));
    }
    return sets;
  }

  private void measureGate(Catalogue catalogue) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Split each : splits().all()) {
      GateMeasurement.of(each, evaluationFolder(), catalogue)
          .ifPresent(
              measured -> {
                out.printf("== poort, %s ==%n%n", each.folder());
                new GateText(measured).lines().forEach(out::println);
              });
    }
    out.flush();
  }

  private Path evaluationFolder() throws IOException {
    return knowledge.loader().folder().resolve("evaluation");
  }

  private void measure(
      List<QuestionSet> sets,
      Catalogue catalogue,
      Optional<LanguageModel> model,
      Optional<Scorecard> card)
      throws IOException {
    Path folder = outFolder.open(spec.commandLine().getErr());
    Results results = new Results(folder);
    Answering answering = new Answering(() -> catalogue, DutchTime.CLOCK).writtenBy(model);
    Knowledge cards = catalogue.knowledge();
    LocalDate today = LocalDate.now(DutchTime.CLOCK);
    Baselines others = baselines(cards, folder);
    Baselines baselines = ablation ? others.withAblation(catalogue, DutchTime.CLOCK) : others;
    PrintWriter out = spec.commandLine().getOut();
    for (QuestionSet set : sets) {
      Evaluation evaluation = Evaluation.run(set, answering);
      Measurement measured = Measurement.of(evaluation, baselines, cards, today);
      out.printf(
          "== %s: %d vragen, %d kaarten, %d passages ==%n%n",
          set.name(), measured.total().questions(), measured.cards(), measured.passages());
      new MeasurementText(measured, results.last(set.name())).lines().forEach(out::println);
      model.ifPresent(each -> new WritersText(evaluation, each).lines().forEach(out::println));
      results.keep(set, evaluation, measured);
      if (card.isPresent() && set.name().equals(Split.TEST.folder())) {
        card.get().write(withGate(measured, catalogue));
      }
      out.flush();
    }
    out.printf("Per vraag: %s%n", folder);
    out.flush();
  }

  private Measurement withGate(Measurement measured, Catalogue catalogue) throws IOException {
    return GateMeasurement.of(Split.TEST, evaluationFolder(), catalogue)
        .map(measured::with)
        .orElse(measured);
  }

  private Baselines baselines(Knowledge cards, Path folder) throws IOException {
    if (withoutBaselines) {
      return Baselines.none();
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println("De kaarten gaan in de zoekers van anderen; de eerste keer duurt dat minuten.");
    err.flush();
    return Baselines.of(cards, folder);
  }
}
