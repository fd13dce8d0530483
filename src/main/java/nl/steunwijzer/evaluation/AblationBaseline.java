package nl.steunwijzer.evaluation;

import java.time.Clock;
import java.util.List;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.SearchPart;

/** Our own search without one of its parts: what it loses is what the part is worth. */
final class AblationBaseline implements Baseline {

  private final SearchPart part;
  private final Examiner examiner;

  AblationBaseline(SearchPart part, Catalogue catalogue, Clock clock) {
    this.part = part;
    Catalogue without = catalogue.without(part);
    this.examiner = new Examiner(new Answering(() -> without, clock));
  }

  @Override
  public String name() {
    return "Steunwijzer zonder " + part.label();
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
