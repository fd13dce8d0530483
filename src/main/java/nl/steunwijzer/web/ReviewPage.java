package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * What editors are to look at, and what they decided of late.
 *
 * @param heavy what touches a text on a card or a document, the oldest first
 * @param light changes beside what the cards tell
 * @param more how many open items do not fit on the page
 */
@JStache(path = "reviews")
record ReviewPage(
    Ui ui,
    Shell shell,
    int open,
    List<ItemView> heavy,
    List<ItemView> light,
    Optional<String> more,
    List<DecidedView> decided,
    long shownDays,
    int longestNote)
    implements View {

  /**
   * An open item.
   *
   * @param why it cannot be had, in a sentence
   * @param newAddress where it is now
   * @param moreChanges tells how many changed passages are left out, if any are
   */
  record ItemView(
      long id,
      String kind,
      String title,
      String url,
      Optional<String> why,
      Optional<String> newAddress,
      String date,
      String advice,
      List<CardView> cards,
      List<DocumentView> documents,
      List<ChangeView> changes,
      Optional<String> moreChanges) {}

  /**
   * A card that cites the source.
   *
   * @param lost figures that the page no longer says
   */
  record CardView(String name, String url, List<String> lost, List<PassageView> passages) {}

  record PassageView(String text, String url) {}

  record DocumentView(String id, String address) {}

  /** Old and new text, each in pieces that stayed or did not. */
  record ChangeView(List<PieceView> before, List<PieceView> after) {}

  record PieceView(String text, boolean removed, boolean added) {}

  record DecidedView(
      String kind, String url, String decision, Optional<String> date, Optional<String> note) {}
}
