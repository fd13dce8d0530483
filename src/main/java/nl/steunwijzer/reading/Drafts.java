package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The drafts of a text in their order, in which a line may look for where it belongs. */
final class Drafts {

  /** So many drafts back a sentence may wait for its end. */
  private static final int REACH = 16;

  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
  }

  Stream<Draft> stream() {
    return drafts.stream();
  }

  /** How deep an item with this mark stands: a new mark within a list begins a list within it. */
  int depth(char mark) {
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).isItem(); i--) {
      Draft draft = drafts.get(i);
      if (draft.mark() == mark) {
        return draft.level();
      }
      if (draft.level() == 1) {
        return 2;
      }
    }
    return 1;
  }

  /** The nearest draft that waits for the end of its sentence. */
  Optional<Draft> waiting() {
    for (Draft draft : near()) {
      boolean several = !draft.hasOneLine() && (draft.isFull() || !draft.isItem());
      if (draft.isOpen() && (several || Shape.leadsOn(draft.text()))) {
        return Optional.of(draft);
      }
    }
    return doubtful();
  }

  /** What was joined in doubt turns out not to belong there: here is what does. */
  private Optional<Draft> doubtful() {
    for (Draft draft : near()) {
      if (draft.isDoubtful()) {
        drafts.add(drafts.indexOf(draft) + 1, draft.split());
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The last first. */
  private List<Draft> near() {
    return List.copyOf(drafts.subList(Math.max(0, drafts.size() - REACH), drafts.size()))
        .reversed();
  }
}
