package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.model.Prompt;
import nl.steunwijzer.search.Catalogue;

/** Writes what a model is asked: the rules of {@code prompt.v1_*.txt}, and the rest as data. */
final class PromptWriter {

  /** Of the rules, which stand in files so that each change of them can be told. */
  private static final String VERSION = "v1";

  /**
   * Characters to a token. Models split Dutch into shorter pieces than English; three is few enough
   * for each that we know, so that nothing is cut off at the other end.
   */
  private static final int TOKEN = 3;

  /** What stands around a passage: its number, topic, section and date. */
  private static final int AROUND_PASSAGES = 1_600;

  private static final int EARLIER_QUESTIONS = 3;
  private static final int LONGEST_EARLIER = 300;

  private final Catalogue catalogue;
  private final LocalDate today;

  PromptWriter(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /**
   * How many characters of passages fit, if rules, question and passages may take so many tokens.
   */
  static int room(int tokens, Understanding understood) {
    int taken = rules(understood.language().tag()).length() + 2 * understood.text().length();
    return tokens * TOKEN - taken - AROUND_PASSAGES - EARLIER_QUESTIONS * LONGEST_EARLIER;
  }

  /** The prompt for a question, which the passages offered must answer. */
  Prompt write(Understanding understood, List<String> earlier, Offer offer) {
    StringJoiner data = new StringJoiner("\n");
    if (!earlier.isEmpty()) {
      data.add("<eerder>");
      earlier.stream()
          .skip(Math.max(0, earlier.size() - EARLIER_QUESTIONS))
          .map(text -> text.substring(0, Math.min(LONGEST_EARLIER, text.length())))
          .forEach(text -> data.add(Prompt.harmless(text)));
      data.add("</eerder>");
    }
    data.add("<vraag>").add(Prompt.harmless(understood.text())).add("</vraag>");
    Collection<String> known = understood.situation().inWords(understood.language()).values();
    if (!known.isEmpty()) {
      data.add("<bekend>").add(Prompt.harmless(String.join("; ", known))).add("</bekend>");
    }
    data.add("<passages>");
    for (int i = 0; i < offer.passages().size(); i++) {
      data.add("[%d] %s".formatted(i + 1, described(offer.passages().get(i), understood)));
    }
    data.add("</passages>");
    offer.cautions().stream()
        .map("[%d]"::formatted)
        .reduce("%s %s"::formatted)
        .ifPresent(marks -> data.add("<neem-mee>").add(marks).add("</neem-mee>"));
    return new Prompt(rules(understood.language().tag()), data.toString());
  }

  private String described(Passage passage, Understanding understood) {
    Topic topic = catalogue.topicOf(passage);
    FixedTexts texts = FixedTexts.in(understood.language());
    String date = topic.sourcesOf(passage).getFirst().asOf().text();
    return "(%s; %s; %s, %s; %s) %s"
        .formatted(
            topic.name(),
            passage.section().title(),
            texts.get("prompt.kind." + topic.kind().code()),
            texts.get("prompt.status." + topic.availability(today).code()),
            date,
            Prompt.harmless(passage.text()));
  }

  /** The rules of one kind: a language in which to answer, or what else is asked. */
  static String rules(String kind) {
    return Prompt.rules(PromptWriter.class, "prompt.%s_%s.txt".formatted(VERSION, kind));
  }
}
