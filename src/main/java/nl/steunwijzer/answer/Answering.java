package nl.steunwijzer.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DocumentSearch;

/**
 * Answers questions. The whole way of an answer can be read in {@link #prepare} and {@link
 * Reply#tell}.
 */
public final class Answering {

  private final Supplier<Catalogue> catalogues;
  private final DocumentSearch documents;
  private final Clock clock;
  private final Optional<LanguageModel> model;
  private final Optional<Rewriter> rewriter;

  /**
   * Answers from cards alone, in the words of the cards.
   *
   * @param catalogues gives the newest catalogue; asked once per question, so that a question sees
   *     one state of the cards from beginning to end
   */
  public Answering(Supplier<Catalogue> catalogues, Clock clock) {
    this(catalogues, DocumentSearch.NONE, clock, Optional.empty(), Optional.empty());
  }

  private Answering(
      Supplier<Catalogue> catalogues,
      DocumentSearch documents,
      Clock clock,
      Optional<LanguageModel> model,
      Optional<Rewriter> rewriter) {
    this.catalogues = catalogues;
    this.documents = documents;
    this.clock = clock;
    this.model = model;
    this.rewriter = rewriter;
  }

  /** The same, also telling what documents say where cards fall short. */
  public Answering withDocuments(DocumentSearch search) {
    return new Answering(catalogues, search, clock, model, rewriter);
  }

  /**
   * The same, in the words of a model.
   *
   * @param writing if empty, or where it fails, the embedded composer writes
   */
  public Answering writtenBy(Optional<LanguageModel> writing) {
    return new Answering(catalogues, documents, clock, writing, rewriter);
  }

  /**
   * The same, with follow-ups written out in full first.
   *
   * @param rewriting if empty, code alone understands them
   */
  public Answering rewrittenBy(Optional<LanguageModel> rewriting) {
    return new Answering(catalogues, documents, clock, model, rewriting.map(Rewriter::new));
  }

  /** The topics found for a question, best first, whether or not they suffice to answer it. */
  public List<Topic> find(Question question) {
    Catalogue catalogue = catalogues.get();
    Retriever retriever = new Retriever(LocalDate.now(clock), documents);
    Understanding understood = new QuestionReader(retriever).read(question, catalogue);
    return retriever.retrieve(understood, catalogue).topicList();
  }

  /** The whole answer to a question. */
  public Answer answer(Question question) {
    return prepare(inFull(question)).tell(Progress.NONE);
  }

  /** A follow-up written out by a small model, if there is one; any other question as it is. */
  public Question inFull(Question question) {
    if (rewriter.isEmpty() || question.history().isEmpty()) {
      return question;
    }
    Catalogue catalogue = catalogues.get();
    Retriever retriever = new Retriever(LocalDate.now(clock), documents);
    boolean leans =
        new QuestionReader(retriever).read(question, catalogue).context().leaning() == 1;
    return leans ? rewriter.get().inFull(question, catalogue) : question;
  }

  /** The way of an answer until it can be told: understand, retrieve, compose, gate. */
  public Reply prepare(Question question) {
    Catalogue catalogue = catalogues.get();
    LocalDate today = LocalDate.now(clock);
    Retriever retriever = new Retriever(today, documents);
    Understanding understood = new QuestionReader(retriever).read(question, catalogue);
    Retrieval found = retriever.retrieve(understood, catalogue);
    Composer composer = new Composer(catalogue, today);
    Draft draft = composer.compose(understood, found);
    Draft proven = new Gate(catalogue).pass(draft);
    Draft last = proven.states() || !draft.states() ? proven : composer.refuse(understood, found);
    return new Reply(question, understood, found, last, catalogue, today, model);
  }

  /** Whether a model writes. */
  public boolean hasModel() {
    return model.isPresent();
  }
}
