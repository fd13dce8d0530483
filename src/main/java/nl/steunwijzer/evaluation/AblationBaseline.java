package nl.steunwijzer.evaluation;

import java.time.Clock;
import java.util.List;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DutchLexicon;
import nl.steunwijzer.search.SearchPart;
import nl.steunwijzer.search.WordForms;

/** Our own search with one thing changed: what it loses is what that thing is worth. */
final class AblationBaseline implements Baseline {

  private final String name;
  private final Examiner examiner;

  private AblationBaseline(String name, Catalogue catalogue, Clock clock) {
    this.name = name;
    this.examiner = new Examiner(new Answering(() -> catalogue, clock));
  }

  /** Without one of its parts. */
  static AblationBaseline without(SearchPart part, Catalogue catalogue, Clock clock) {
    return new AblationBaseline(
        "Steunwijzer zonder " + part.label(), catalogue.without(part), clock);
  }

  /** With Dutch words compared by other forms of theirs; indexes the cards again. */
  static AblationBaseline by(WordForms forms, Catalogue catalogue, Clock clock) {
    return new AblationBaseline(
        "Steunwijzer met %s in plaats van lemma's".formatted(forms.label()),
        catalogue.indexedBy(DutchLexicon.load().with(forms)),
        clock);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> find(String question) {
    return examiner.find(Item.asking(question));
  }

  @Override
  public List<String> find(Item item) {
    return examiner.find(item);
  }
}
