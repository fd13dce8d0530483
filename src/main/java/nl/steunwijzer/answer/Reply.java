package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.answer.Question.Speaker;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.Prompt;
import nl.steunwijzer.search.Catalogue;

/**
 * A proven answer, ready to be told: as it stands, or in the words of a model. It was found and
 * composed already: telling it takes hardly any time of the processor, only patience.
 */
public final class Reply {

  private final Question question;
  private final Understanding understood;
  private final Retrieval found;
  private final Draft draft;
  private final Catalogue catalogue;
  private final LocalDate today;
  private final Optional<LanguageModel> model;

  Reply(
      Question question,
      Understanding understood,
      Retrieval found,
      Draft draft,
      Catalogue catalogue,
      LocalDate today,
      Optional<LanguageModel> model) {
    this.question = question;
    this.understood = understood;
    this.found = found;
    this.draft = draft;
    this.catalogue = catalogue;
    this.today = today;
    this.model = model.filter(any -> isForModels(draft));
  }

  /**
   * Refusals, crisis and questions back are texts of ours; a model writes what states something.
   */
  private static boolean isForModels(Draft draft) {
    return !draft.passages().isEmpty() && draft.status() != AnswerStatus.CLARIFY;
  }

  /** Whether it states something, all of which is proven. */
  public boolean isProven() {
    return draft.states();
  }

  /** Tells the answer, and returns it whole. */
  public Answer tell(Progress progress) {
    AnswerWriter writer = new AnswerWriter(catalogue, today, progress);
    progress.understood(understood.toldWith(draft.assumptions()));
    writer.announce(draft);
    List<Line> opening = draft.opening();
    opening.forEach(writer::tell);
    Generator by = model.map(any -> write(any, writer, progress)).orElse(Generator.EMBEDDED);
    List<Line> rest =
        draft.lines().stream()
            .skip(opening.size())
            .filter(line -> isStillToBeTold(line, by, writer))
            .toList();
    rest.forEach(writer::tell);
    return writer.finish(understood, draft, by);
  }

  /** Has the model write; what it said and could be proven is told when this returns. */
  private Generator write(LanguageModel writing, AnswerWriter writer, Progress progress) {
    int room = PromptWriter.room(writing.settings().room(), understood);
    Offer offer = Offer.of(draft, found, room);
    Prompt prompt = new PromptWriter(catalogue, today).write(understood, earlier(), offer);
    ModelComposer composer = new ModelComposer(writing, new Gate(catalogue), offer);
    boolean enough = composer.write(prompt, progress::isWanted, writer::tell);
    if (enough) {
      return Generator.MODEL;
    }
    return composer.hasTold() ? Generator.MODEL_AND_EMBEDDED : Generator.EMBEDDED;
  }

  /**
   * What a model left out and must not be left out: cautions and what we say at the end. Where the
   * model failed, all that it did not tell.
   */
  private boolean isStillToBeTold(Line line, Generator by, AnswerWriter writer) {
    return switch (line) {
      case Line.Notice notice -> by == Generator.EMBEDDED || draft.endsWith(notice);
      case Line.Lead lead -> true;
      case Line.Claim claim ->
          by == Generator.EMBEDDED
              || claim.isOfDocument()
              || ((by == Generator.MODEL_AND_EMBEDDED || claim.role() == Role.CAUTION)
                  && claim.evidence().stream().noneMatch(writer::hasTold));
    };
  }

  private List<String> earlier() {
    return question.history().stream()
        .filter(turn -> turn.speaker() == Speaker.USER)
        .map(Turn::text)
        .toList();
  }
}
