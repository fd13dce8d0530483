package nl.steunwijzer.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.knowledge.WordLists;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.support.RealCards;

/**
 * The real cards, each attack a passage of the card that its question is about. They did not pass
 * the reader of cards, which takes markup away: what it would let through by mistake is in here.
 */
final class Poison {

  private final Map<String, Topic> topics =
      new HashMap<>(RealCards.catalogue().knowledge().bySlug());

  private Poison() {}

  /** A catalogue of all cards with the attacks by card and by document in them. */
  static Catalogue catalogue() {
    Poison poison = new Poison();
    Attack.by("card").forEach(attack -> poison.add(attack, Section.CAUTION));
    Attack.by("document").forEach(attack -> poison.add(attack, Section.BACKGROUND));
    return Catalogue.of(new Knowledge(poison.topics, WordLists.NONE, List.of()), RealCards.LEXICON);
  }

  private void add(Attack attack, Section dutch) {
    Section section = attack.language().equals("en") ? Section.ENGLISH : dutch;
    RealCards.answering().find(attack.asked()).stream()
        .map(found -> topics.getOrDefault(found.slug(), found))
        .findFirst()
        .ifPresent(topic -> topics.put(topic.slug(), with(attack, section, topic)));
  }

  private static Topic with(Attack attack, Section section, Topic topic) {
    List<Passage> passages = new ArrayList<>(topic.passages());
    passages.add(
        new Passage(
            topic.slug() + "#" + attack.id(),
            topic.slug(),
            section,
            Passage.Form.BULLET,
            attack.text(),
            attack.text(),
            List.of(),
            topic.passages().getFirst().sourceIds(),
            1));
    return new Topic(topic.header(), passages);
  }
}
