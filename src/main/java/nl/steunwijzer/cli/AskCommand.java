package nl.steunwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.AnswerJson;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.conversation.PersonalData;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.LiveDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask "vraag"}: one question, one answer, with its sources. */
@Command(
    name = "ask",
    description = "Beantwoordt een vraag, met bronnen.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private EmbeddingOption embedding = new EmbeddingOption();
  @Mixin private DataOption data = new DataOption();
  @Mixin private ModelOption models = new ModelOption();

  @Parameters(paramLabel = "VRAAG", description = "De vraag, in je eigen woorden.")
  private String[] words = {};

  @Option(names = "--json", description = "Toon het hele antwoord als JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Question question = Question.of(PersonalData.mask(String.join(" ", words)));
    if (question.text().isBlank() || question.text().length() > Question.MAX_LENGTH) {
      throw new ParameterException(
          spec.commandLine(), "stel een vraag van 1 tot %d tekens".formatted(Question.MAX_LENGTH));
    }
    Catalogue catalogue = knowledge.catalogue(embedding.waiting());
    Answering answering =
        new Answering(() -> catalogue, DutchTime.CLOCK)
            .writtenBy(models.model())
            .rewrittenBy(models.forFollowUps());
    Answer answer =
        data.hasDocuments()
            ? withDocuments(answering, catalogue, question)
            : answering.answer(question);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? AnswerJson.write(answer) : Terminal.text(answer));
    out.flush();
    return ExitCode.OK;
  }

  private Answer withDocuments(Answering answering, Catalogue catalogue, Question question)
      throws IOException {
    try (DocumentStore documents = data.documents();
        LiveDocuments live = data.search(documents, () -> catalogue)) {
      return answering.withDocuments(live.search()).answer(question);
    }
  }
}
