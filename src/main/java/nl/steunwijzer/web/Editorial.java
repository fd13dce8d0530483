package nl.steunwijzer.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import nl.steunwijzer.review.LiveReviews;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.UnderReview;

/** What editors work with, and what readers see of it. A class and no record: it knows a token. */
public final class Editorial {

  /** There are no editors, and nothing for them to look at. */
  public static final Editorial NONE =
      new Editorial(new EditorDoor(Optional.empty()), Optional.empty(), () -> UnderReview.NOTHING);

  private final EditorDoor door;
  private final Optional<ReviewStore> reviews;
  private final Supplier<UnderReview> underReview;

  private Editorial(
      EditorDoor door, Optional<ReviewStore> reviews, Supplier<UnderReview> underReview) {
    this.door = door;
    this.reviews = reviews;
    this.underReview = underReview;
  }

  /**
   * Editors who show a token may decide on what is to be reviewed.
   *
   * @param token empty if nobody may decide over HTTP; readers are told all the same
   */
  public static Editorial of(Optional<String> token, ReviewStore reviews, InstantSource clock) {
    return new Editorial(
        new EditorDoor(token), Optional.of(reviews), new LiveReviews(reviews, clock));
  }

  /** Through which every request of an editor goes. */
  EditorDoor door() {
    return door;
  }

  /** What is to be reviewed; for who came through the door, behind which there is always one. */
  ReviewStore reviews() {
    return reviews.orElseThrow();
  }

  /** What readers must know is being looked into. */
  UnderReview underReview() {
    return underReview.get();
  }
}
