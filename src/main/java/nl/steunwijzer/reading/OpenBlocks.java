package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The blocks of a text in their order, in which a line may look for where it belongs. */
final class OpenBlocks {

  /** So many blocks back a sentence may wait for its end. */
  private static final int REACH = 16;

  private final List<OpenBlock> open = new ArrayList<>();

  void add(OpenBlock block) {
    open.add(block);
  }

  Optional<OpenBlock> last() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
  }

  Stream<OpenBlock> stream() {
    return open.stream();
  }

  /** How deep an item with this mark stands: a new mark within a list begins a list within it. */
  int depth(char mark) {
    for (int i = open.size() - 1; i >= 0 && open.get(i).isItem(); i--) {
      OpenBlock block = open.get(i);
      if (block.mark() == mark) {
        return block.level();
      }
      if (block.level() == 1) {
        return 2;
      }
    }
    return 1;
  }

  /** The nearest block that waits for the end of its sentence. */
  Optional<OpenBlock> waiting() {
    for (OpenBlock block : near()) {
      boolean several = !block.hasOneLine() && (block.isFull() || !block.isItem());
      if (block.isOpen() && (several || Shape.leadsOn(block.text()))) {
        return Optional.of(block);
      }
    }
    return doubtful();
  }

  /** What was joined in doubt turns out not to belong there: here is what does. */
  private Optional<OpenBlock> doubtful() {
    for (OpenBlock block : near()) {
      if (block.isDoubtful()) {
        open.add(open.indexOf(block) + 1, block.split());
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** The last first. */
  private List<OpenBlock> near() {
    return List.copyOf(open.subList(Math.max(0, open.size() - REACH), open.size())).reversed();
  }
}
