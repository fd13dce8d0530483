package nl.steunwijzer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.review.Affected;
import nl.steunwijzer.review.Change;
import nl.steunwijzer.review.Kind;
import nl.steunwijzer.review.Piece;
import nl.steunwijzer.review.ReviewItem;
import nl.steunwijzer.review.WatchList;
import nl.steunwijzer.web.ReviewPage.CardView;
import nl.steunwijzer.web.ReviewPage.ChangeView;
import nl.steunwijzer.web.ReviewPage.DecidedView;
import nl.steunwijzer.web.ReviewPage.DocumentView;
import nl.steunwijzer.web.ReviewPage.ItemView;
import nl.steunwijzer.web.ReviewPage.PassageView;
import nl.steunwijzer.web.ReviewPage.PieceView;

/** Makes the page with what is to be reviewed. */
final class ReviewViews {

  private static final int MOST_ITEMS = 50;
  private static final int MOST_CHANGES = 30;

  private final Ui ui;
  private final Labels labels;
  private final Knowledge knowledge;
  private final ZoneId zone;

  ReviewViews(Ui ui, Knowledge knowledge, ZoneId zone) {
    this.ui = ui;
    this.labels = ui.labels();
    this.knowledge = knowledge;
    this.zone = zone;
  }

  ReviewPage page(List<ReviewItem> open, List<ReviewItem> decided) {
    return new ReviewPage(
        ui,
        Shell.alone("Redactie"),
        open.size(),
        items(open, true),
        items(open, false),
        more(open.size() - MOST_ITEMS, "Er staan er nog %d open; die komen als deze klaar zijn."),
        decided.stream().map(this::decided).toList(),
        ReviewDesk.SHOWN.toDays(),
        ReviewItem.LONGEST_NOTE);
  }

  private List<ItemView> items(List<ReviewItem> open, boolean heavy) {
    return open.stream()
        .limit(MOST_ITEMS)
        .filter(item -> item.touched().isHeavy() == heavy)
        .map(this::item)
        .toList();
  }

  private static Optional<String> more(int left, String text) {
    return left > 0 ? Optional.of(text.formatted(left)) : Optional.empty();
  }

  private ItemView item(ReviewItem item) {
    boolean moved = item.kind() == Kind.MOVED;
    return new ItemView(
        item.id(),
        labels.of("review", item.kind()),
        title(item),
        item.url(),
        unlessEmpty(item.detail()).filter(why -> !moved).map(Errors::sentence),
        unlessEmpty(item.detail()).filter(address -> moved),
        day(item.openedAt()),
        labels.of("review-advice", item.kind()),
        item.touched().cards().stream().flatMap(this::card).toList(),
        item.touched().documents().stream()
            .map(document -> new DocumentView(document, item.url()))
            .toList(),
        item.changes().stream().limit(MOST_CHANGES).map(ReviewViews::change).toList(),
        more(item.changes().size() - MOST_CHANGES, "Er veranderden nog %d passages."));
  }

  /** What the first card calls the source. */
  private String title(ReviewItem item) {
    return item.touched().cards().stream()
        .flatMap(card -> knowledge.find(card.topic()).stream())
        .flatMap(topic -> topic.header().sources().values().stream())
        .filter(
            source ->
                WatchList.address(source)
                    .filter(address -> address.toString().equals(item.url()))
                    .isPresent())
        .map(ReviewViews::name)
        .findFirst()
        .orElse(item.url());
  }

  private static String name(Source source) {
    return source.publisher() + ", " + source.title();
  }

  /** A card that was removed since is left out. */
  private Stream<CardView> card(Affected card) {
    return knowledge.find(card.topic()).stream()
        .map(
            topic ->
                new CardView(
                    topic.name(),
                    url(topic),
                    card.lost(),
                    card.passages().stream().flatMap(id -> passage(topic, id)).toList()));
  }

  private static Stream<PassageView> passage(Topic topic, String id) {
    return topic.passages().stream()
        .filter(passage -> passage.id().equals(id))
        .map(passage -> new PassageView(passage.text(), url(topic) + "#" + passage.anchor()));
  }

  private static String url(Topic topic) {
    return "/regelingen/" + topic.slug();
  }

  private static ChangeView change(Change change) {
    List<Piece> pieces = Piece.of(change);
    return new ChangeView(side(pieces, Piece.Type.ADDED), side(pieces, Piece.Type.REMOVED));
  }

  private static List<PieceView> side(List<Piece> pieces, Piece.Type without) {
    return pieces.stream()
        .filter(piece -> piece.type() != without)
        .map(
            piece ->
                new PieceView(
                    piece.text(),
                    piece.type() == Piece.Type.REMOVED,
                    piece.type() == Piece.Type.ADDED))
        .toList();
  }

  private DecidedView decided(ReviewItem item) {
    return new DecidedView(
        labels.of("review", item.kind()),
        item.url(),
        labels.of("review-state", item.state()),
        item.decidedAt().map(this::day),
        unlessEmpty(item.note()));
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private String day(Instant moment) {
    return labels.day(LocalDate.ofInstant(moment, zone));
  }
}
