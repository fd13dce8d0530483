package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Clarification;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.TopicHit;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.text.Quantity.Measure;
import nl.steunwijzer.text.QuantityReader;

/** The answers that state nothing: fixed texts for what we must not or cannot answer. */
final class Refusals {

  /** The share of a question that a topic must cover to be named as close to it. */
  private static final double NEAR = 0.25;

  /** Words by which a message is about doing business. */
  private static final Set<String> BUSINESS =
      Set.of(
          "bedrijf",
          "lenen",
          "geld",
          "bank",
          "uurloon",
          "loon",
          "afnemer",
          "leverancier",
          "onderneming",
          "ondernemer",
          "ondernemen",
          "zzp",
          "zzp'er",
          "zaak",
          "mkb",
          "starter",
          "subsidie",
          "lening",
          "krediet",
          "financiering",
          "belasting",
          "btw",
          "schuld",
          "personeel",
          "werknemer",
          "klant",
          "factuur",
          "kvk",
          "bv",
          "vof",
          "eenmanszaak",
          "investering",
          "investeren",
          "regeling",
          "uitkering",
          "winkel",
          "startup",
          "omzet",
          "winst",
          "export",
          "octrooi",
          "faillissement",
          "failliet",
          "aftrek",
          "vergunning",
          "bedrijfspand",
          "werkgever",
          "zelfstandig",
          "zelfstandige",
          "toeslag",
          "fonds",
          "boer",
          "boerderij",
          "vergoeding",
          "handel",
          "opdrachtgever",
          "opdracht",
          "business",
          "compani",
          "entrepreneur",
          "loan",
          "subsidi",
          "tax",
          "debt",
          "staff",
          "employe",
          "custom",
          "invoic",
          "grant",
          "vat",
          "self");

  /** A bare number of this size is money: '30 mille'. */
  private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(1_000);

  private static final int MOST_CHOICES = 4;

  private final Catalogue catalogue;
  private final FixedTexts texts;

  Refusals(Catalogue catalogue, FixedTexts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /** The fixed answer to a signal. */
  Draft to(Signal signal) {
    Stream<String> keys =
        signal == Signal.CRISIS
            ? Stream.of("crisis", "crisis.call", "crisis.danger", "crisis.later")
            : Stream.of(signal.text());
    List<String> next = signal.status() == AnswerStatus.SMALLTALK ? texts.starters() : List.of();
    return draft(signal.status(), keys.map(texts::get).toList(), List.of(), next);
  }

  /** One question back when a message is too short to know what it is about. */
  Draft askBack() {
    List<Clarification.Choice> choices =
        texts.starters().stream()
            .limit(MOST_CHOICES)
            .map(starter -> new Clarification.Choice(starter, starter))
            .toList();
    List<Line> lines = List.of(new Line.Notice(texts.get("clarify.vague")));
    return new Draft(AnswerStatus.CLARIFY, lines, List.of(), List.of(), choices, List.of());
  }

  /** The answer when our sources do not cover the question. */
  Draft uncovered(Understanding understood, Retrieval found) {
    Optional<String> scheme = unknownScheme(understood);
    if (scheme.isPresent()) {
      String text = texts.get("unknown-scheme", scheme.get());
      return draft(AnswerStatus.UNKNOWN_SCHEME, List.of(text), near(found), List.of());
    }
    boolean business = understood.words().stream().anyMatch(Refusals::isBusiness);
    if (!business && holdsAmount(understood.text())) {
      return askBack();
    }
    if (!business) {
      String text = texts.get("out-of-scope");
      return draft(AnswerStatus.OUT_OF_SCOPE, List.of(text), List.of(), texts.starters());
    }
    List<Topic> near = near(found);
    List<String> lines =
        near.isEmpty()
            ? List.of(texts.get("unknown"))
            : List.of(texts.get("unknown"), texts.get("unknown.topics"));
    return draft(AnswerStatus.UNKNOWN, lines, near, List.of());
  }

  /** Who names an amount of money and nothing else we know may well be one of ours. */
  private static boolean holdsAmount(String text) {
    return QuantityReader.read(text).stream()
        .anyMatch(
            figure ->
                figure.measure() == Measure.EUROS
                    || (figure.measure() == Measure.COUNT
                        && figure.value().compareTo(LEAST_AMOUNT) >= 0));
  }

  private static boolean isBusiness(Word word) {
    return Stream.concat(word.lemmas().stream(), word.parts().stream())
        .anyMatch(BUSINESS::contains);
  }

  private static List<Topic> near(Retrieval found) {
    return found.topics().stream()
        .filter(hit -> hit.coverage().share() >= NEAR)
        .limit(3)
        .map(TopicHit::topic)
        .toList();
  }

  /** What is called like a scheme and is none that we know. */
  Optional<String> unknownScheme(Understanding understood) {
    SchemeNames names = new SchemeNames(catalogue);
    return names
        .unknownName(understood.text())
        .or(() -> understood.named().isEmpty() ? names.unknownWord(understood) : Optional.empty());
  }

  private static Draft draft(
      AnswerStatus status, List<String> lines, List<Topic> topics, List<String> followUps) {
    List<Line> notices = lines.stream().<Line>map(Line.Notice::new).toList();
    return new Draft(status, notices, topics, followUps, List.of(), List.of());
  }
}
