package nl.steunwijzer.answer;

import java.util.Map;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;

/** What somebody told that speaks against a topic, with what the card says of it. */
final class Caveats {

  private final Situation situation;
  private final Language language;
  private final Map<String, String> known;

  Caveats(Understanding understood) {
    this.situation = understood.situation();
    this.language = understood.language();
    this.known = situation.inWords(language);
  }

  /** Tells what speaks against a topic, as far as a passage in the right language proves it. */
  void tell(Topic topic, Selection selection) {
    for (Criterion criterion : new Suitability(situation).against(topic)) {
      String fact = known.getOrDefault(Suitability.fact(criterion), "");
      CriterionText.of(criterion, topic, situation.choice(criterion), language.tag())
          .ifPresent(passage -> selection.warn(passage, "situation.not", topic.shortName(), fact));
    }
  }
}
