package nl.steunwijzer.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a changed passage that belong together: to show two versions side by side with what
 * differs marked.
 *
 * @param type whether they stayed
 * @param text the words with a space between them
 */
public record Piece(Type type, String text) {

  /** What became of the words. */
  public enum Type {
    SAME,
    REMOVED,
    ADDED
  }

  /** To compare longer passages word by word takes long, and nobody reads the outcome. */
  private static final int MOST_WORDS = 3_000;

  /** The pieces of a change in order: where both stand in one place, the removed one first. */
  public static List<Piece> of(Change change) {
    List<String> before = words(change.before());
    List<String> after = words(change.after());
    List<Piece> pieces = new ArrayList<>();
    if (before.size() + after.size() > MOST_WORDS) {
      add(pieces, Type.REMOVED, before);
      add(pieces, Type.ADDED, after);
      return List.copyOf(pieces);
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      Chunk<String> source = delta.getSource();
      add(pieces, Type.SAME, before.subList(at, source.getPosition()));
      add(pieces, Type.REMOVED, source.getLines());
      add(pieces, Type.ADDED, delta.getTarget().getLines());
      at = source.getPosition() + source.size();
    }
    add(pieces, Type.SAME, before.subList(at, before.size()));
    return List.copyOf(pieces);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static void add(List<Piece> pieces, Type type, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(type, String.join(" ", words)));
    }
  }
}
