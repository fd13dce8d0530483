package nl.steunwijzer.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.LookUp.Filter;

/** A property by which topics are told apart in the look-up. */
public enum Facet implements Coded {
  THEME("theme"),
  KIND("kind"),
  TYPE("type"),
  STATUS("status"),
  AUDIENCE("audience"),
  PROVIDER("provider");

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The values that a topic has today; several only if it is for several audiences. */
  Stream<String> valuesOf(Topic topic, LocalDate today) {
    return switch (this) {
      case THEME -> Stream.of(topic.header().theme().code());
      case KIND -> Stream.of(topic.kind().code());
      case TYPE -> Stream.of(topic.header().type().code());
      case STATUS -> Stream.of(topic.availability(today).code());
      case AUDIENCE -> topic.header().audience().stream().map(Coded::code);
      case PROVIDER -> topic.header().provider().stream();
    };
  }

  /** The value that a filter wants. */
  Optional<String> wantedBy(Filter filter) {
    return switch (this) {
      case THEME -> filter.theme().map(Coded::code);
      case KIND -> filter.kind().map(Coded::code);
      case TYPE -> filter.type().map(Coded::code);
      case STATUS -> filter.status().map(Coded::code);
      case AUDIENCE -> filter.audience().map(Coded::code);
      case PROVIDER -> filter.provider();
    };
  }

  /** Whether a filter lets a topic through as far as this property goes. */
  boolean lets(Topic topic, Filter filter, LocalDate today) {
    return wantedBy(filter)
        .map(wanted -> valuesOf(topic, today).anyMatch(wanted::equals))
        .orElse(true);
  }
}
