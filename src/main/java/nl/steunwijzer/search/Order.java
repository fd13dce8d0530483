package nl.steunwijzer.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Figure;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;

/** In what order topics are told; those that are equal in it stay as they fit. */
public enum Order implements Coded {
  /** The best fitting first; by name if there are no words. */
  RELEVANCE("relevance"),
  /** The one with the newest source first. */
  DATE("date"),
  /** The one of which somebody can get the most first; those without an amount last. */
  AMOUNT("amount");

  private final String code;

  Order(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  List<Topic> of(List<Topic> fitting) {
    return switch (this) {
      case RELEVANCE -> fitting;
      case DATE -> fitting.stream().sorted(Comparator.comparing(Order::newest).reversed()).toList();
      case AMOUNT ->
          fitting.stream().sorted(Comparator.comparing(Order::amount).reversed()).toList();
    };
  }

  private static LocalDate newest(Topic topic) {
    return topic
        .newestSource()
        .map(Source::asOf)
        .flatMap(asOf -> asOf.earliest())
        .orElse(LocalDate.MIN);
  }

  private static BigDecimal amount(Topic topic) {
    Optional<Figure> amount = topic.mainAmount();
    return amount.map(Figure::value).orElse(BigDecimal.ONE.negate());
  }
}
