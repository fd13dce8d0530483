package nl.steunwijzer.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import nl.steunwijzer.review.LiveReviews;
import nl.steunwijzer.review.ReviewStore;
import nl.steunwijzer.review.UnderReview;

/** What editors work with, and what readers see of it. */
public final class Editorial {

  /** There are no editors, and nothing for them to look at. */
  public static final Editorial NONE =
      new Editorial(new EditorDoor(""), Optional.empty(), () -> UnderReview.NOTHING);

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
   * Editors who come through a door may decide on what is to be reviewed; readers are told of it
   * also if the door stays closed.
   */
  public static Editorial of(EditorDoor door, ReviewStore reviews, InstantSource clock) {
    return new Editorial(door, Optional.of(reviews), new LiveReviews(reviews, clock));
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
