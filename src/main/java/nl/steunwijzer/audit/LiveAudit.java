package nl.steunwijzer.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.steunwijzer.search.Catalogue;

/** The audit of the cards of the moment: made when first asked for, again when they change. */
public final class LiveAudit {

  private final Supplier<Catalogue> catalogues;
  private final Clock clock;
  private Optional<Made> last = Optional.empty();

  private record Made(Catalogue of, LocalDate on, Audit audit) {}

  /** An audit of whatever catalogue is the newest when it is asked for. */
  public LiveAudit(Supplier<Catalogue> catalogues, Clock clock) {
    this.catalogues = catalogues;
    this.clock = clock;
  }

  /** The audit for today; takes seconds the first time and nothing after that. */
  public synchronized Audit now() {
    Catalogue catalogue = catalogues.get();
    LocalDate today = LocalDate.now(clock);
    Made made =
        last.filter(earlier -> earlier.of() == catalogue && earlier.on().equals(today))
            .orElseGet(() -> new Made(catalogue, today, Audit.of(catalogue, today)));
    last = Optional.of(made);
    return made.audit();
  }
}
