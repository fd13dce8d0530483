package nl.steunwijzer.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.audit.LiveAudit;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.evaluation.Measurement;
import nl.steunwijzer.history.HistoryStore;
import nl.steunwijzer.search.Catalogue;

/**
 * What the pages and the API work with.
 *
 * @param scorecard how good the answers were when last measured, if that is known; read anew for
 *     each page, so that a new measurement shows at once
 * @param documents whole documents, if any are kept
 * @param turnstile pages and programs wait for their answers in the same row
 * @param editorial what editors work with, and what readers see of it
 * @param theme what the pages look like
 * @param history what changed on the cards, if that is kept
 */
public record Services(
    Supplier<Catalogue> catalogues,
    Answering answering,
    ConversationStore store,
    LiveAudit audits,
    Supplier<Optional<Measurement>> scorecard,
    Optional<DocumentService> documents,
    Turnstile turnstile,
    Editorial editorial,
    Theme theme,
    Optional<HistoryStore> history,
    Clock clock) {

  /** Who waits longer for an answer has given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Services over the newest catalogue, of which it is not known how good the answers are. */
  public Services(
      Supplier<Catalogue> catalogues, Answering answering, ConversationStore store, Clock clock) {
    this(
        catalogues,
        answering,
        store,
        new LiveAudit(catalogues, clock),
        Optional::empty,
        Optional.empty(),
        Turnstile.of(PATIENCE),
        Editorial.NONE,
        Theme.STANDARD,
        Optional.empty(),
        clock);
  }

  /** The same services, of which it is known how good the answers are. */
  public Services with(Supplier<Optional<Measurement>> measured) {
    return new Services(
        catalogues,
        answering,
        store,
        audits,
        measured,
        documents,
        turnstile,
        editorial,
        theme,
        history,
        clock);
  }

  /** The same services, and whole documents. */
  public Services with(DocumentService whole) {
    return new Services(
        catalogues,
        answering,
        store,
        audits,
        scorecard,
        Optional.of(whole),
        turnstile,
        editorial,
        theme,
        history,
        clock);
  }

  /** The same services, with editors. */
  public Services with(Editorial editors) {
    return new Services(
        catalogues,
        answering,
        store,
        audits,
        scorecard,
        documents,
        turnstile,
        editors,
        theme,
        history,
        clock);
  }

  /** The same services, which know what changed on the cards. */
  public Services with(HistoryStore changes) {
    return new Services(
        catalogues,
        answering,
        store,
        audits,
        scorecard,
        documents,
        turnstile,
        editorial,
        theme,
        Optional.of(changes),
        clock);
  }

  /** The same services, in another theme. */
  public Services with(Theme other) {
    return new Services(
        catalogues,
        answering,
        store,
        audits,
        scorecard,
        documents,
        turnstile,
        editorial,
        other,
        history,
        clock);
  }

  /** The newest catalogue; keep it for the length of one request. */
  Catalogue catalogue() {
    return catalogues.get();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
