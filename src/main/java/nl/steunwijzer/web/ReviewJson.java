package nl.steunwijzer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.review.Affected;
import nl.steunwijzer.review.Change;
import nl.steunwijzer.review.Kind;
import nl.steunwijzer.review.ReviewItem;
import nl.steunwijzer.review.State;

/** Items to be reviewed as they stand in the API. */
final class ReviewJson {

  private ReviewJson() {}

  /** The queue, and what was decided of late. */
  record Queue(List<Item> open, List<Item> decided) {}

  /** One item; without a moment of decision it is open. */
  record Item(
      long id,
      Kind kind,
      String url,
      String detail,
      State state,
      Instant openedAt,
      Optional<Instant> decidedAt,
      String note,
      List<Change> changes,
      List<Affected> cards,
      List<String> documents) {}

  /** What an editor decides. */
  record Decision(@JsonProperty(required = true) String decision, Optional<String> note) {}

  static Queue queue(List<ReviewItem> open, List<ReviewItem> decided) {
    return new Queue(
        open.stream().map(ReviewJson::item).toList(),
        decided.stream().map(ReviewJson::item).toList());
  }

  static Item item(ReviewItem item) {
    return new Item(
        item.id(),
        item.kind(),
        item.url(),
        item.detail(),
        item.state(),
        item.openedAt(),
        item.decidedAt(),
        item.note(),
        item.changes(),
        item.touched().cards(),
        item.touched().documents());
  }
}
