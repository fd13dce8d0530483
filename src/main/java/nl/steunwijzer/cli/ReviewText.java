package nl.steunwijzer.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.review.Affected;
import nl.steunwijzer.review.Kind;
import nl.steunwijzer.review.ReviewItem;

/** Items to be reviewed as lines. */
final class ReviewText {

  /** Some pages are cited by dozens of cards. */
  private static final int CARDS_NAMED = 5;

  private ReviewText() {}

  /** One item: what is the matter, where, and whom it touches, most affected first. */
  static String line(ReviewItem item) {
    String detail = item.detail().isEmpty() ? "" : ": " + item.detail();
    return "%s: %s%s; %s".formatted(name(item.kind()), item.url(), detail, touched(item));
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case CHANGED -> "gewijzigd";
      case GONE -> "weg";
      case MOVED -> "verhuisd";
      case UNREADABLE -> "niet te lezen";
    };
  }

  private static String touched(ReviewItem item) {
    if (!item.touched().isHeavy()) {
      return "raakt waarschijnlijk geen tekst op een kaart";
    }
    List<Affected> cards =
        item.touched().cards().stream().filter(card -> !card.passages().isEmpty()).toList();
    Stream<String> named = cards.stream().limit(CARDS_NAMED).map(ReviewText::card);
    Stream<String> others =
        cards.size() > CARDS_NAMED
            ? Stream.of("en nog %d kaarten".formatted(cards.size() - CARDS_NAMED))
            : Stream.empty();
    Stream<String> documents =
        item.touched().documents().stream().map(document -> "document " + document);
    return "raakt "
        + Stream.of(named, others, documents)
            .flatMap(parts -> parts)
            .collect(Collectors.joining(", "));
  }

  private static String card(Affected card) {
    return card.lost().isEmpty()
        ? card.topic()
        : "%s (LET OP, niet meer op de pagina: %s)"
            .formatted(card.topic(), String.join(" en ", card.lost()));
  }
}
