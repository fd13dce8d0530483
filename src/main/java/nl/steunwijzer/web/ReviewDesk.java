package nl.steunwijzer.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.review.Decided;
import nl.steunwijzer.review.ReviewItem;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.State;
import nl.steunwijzer.text.CleanText;

/** What an editor can see and decide, by a page or by the API. */
final class ReviewDesk {

  /** How long a decision is shown. */
  static final Duration SHOWN = Duration.ofDays(30);

  private final Services services;

  ReviewDesk(Services services) {
    this.services = services;
  }

  private ReviewStore store() {
    return services.editorial().reviews();
  }

  /** The oldest first. */
  List<ReviewItem> open() {
    return store().open();
  }

  /** What was decided of late, the latest first. */
  List<ReviewItem> decided() {
    return store().decidedSince(services.clock().instant().minus(SHOWN));
  }

  /**
   * Keeps a decision and returns the item as it is then.
   *
   * @throws BadInput if there is no such item, it is closed already, or this is no decision
   */
  ReviewItem decide(String id, String decision, String note) {
    long number = number(id);
    State state =
        Coded.find(State.class, decision)
            .filter(State::isDecision)
            .orElseThrow(() -> BadInput.body("decision", "kies uit still-right, changed"));
    String text = CleanText.of(note);
    if (text.length() > ReviewItem.LONGEST_NOTE) {
      throw BadInput.body("note", "hoogstens %d tekens".formatted(ReviewItem.LONGEST_NOTE));
    }
    Decided decided = store().decide(number, state, text, services.clock().instant());
    return switch (decided) {
      case KEPT -> store().find(number).orElseThrow();
      case UNKNOWN -> throw unknown();
      case TOO_LATE ->
          throw BadInput.tooLate(
              "id", "dit punt is al afgehandeld, of de bron is intussen weer veranderd");
    };
  }

  private static long number(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElseThrow(ReviewDesk::unknown);
  }

  private static BadInput unknown() {
    return BadInput.notFound("id", "er is niets na te kijken met dit nummer");
  }
}
