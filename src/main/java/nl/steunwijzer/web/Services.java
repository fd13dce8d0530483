package nl.steunwijzer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.audit.LiveAudit;
import nl.steunwijzer.conversation.ConversationStore;
import nl.steunwijzer.search.Catalogue;

/** What the pages and the API work with. */
public record Services(
    Supplier<Catalogue> catalogues,
    Answering answering,
    ConversationStore store,
    LiveAudit audits,
    Clock clock) {

  /** Services over the newest catalogue. */
  public Services(
      Supplier<Catalogue> catalogues, Answering answering, ConversationStore store, Clock clock) {
    this(catalogues, answering, store, new LiveAudit(catalogues, clock), clock);
  }

  /** The newest catalogue; keep it for the length of one request. */
  Catalogue catalogue() {
    return catalogues.get();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
