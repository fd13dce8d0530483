package nl.steunwijzer.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.steunwijzer.text.Sentences;

/** Says what the passages say, some of it in other words that mean the same. */
public final class Honest implements Personality {

  /** As many as it is asked to write. */
  private static final int MOST = 8;

  private static final Pattern EUROS =
      Pattern.compile("€ ?(\\d[\\d.,]*\\d|\\d)(?! ?(?:miljoen|miljard|million|billion|[\\d.,]))");

  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** Every sentence that it wrote, each of which is true. */
  public Set<String> said() {
    return said;
  }

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    List<String> passages = asked.passages();
    String leadIn =
        asked.system().contains("in plain English") ? "Good to know" : "Goed om te weten";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(MOST, passages.size()); i++) {
      String sentence = retold(Sentences.of(passages.get(i)).getFirst(), i, leadIn);
      said.add(sentence);
      // Two sentences to a line, as models write them now and then.
      text.append(sentence).append(" [%d]".formatted(i + 1)).append(i % 3 == 0 ? " " : "\n");
    }
    reply.whole(text.toString());
  }

  private static String retold(String sentence, int place, String leadIn) {
    return switch (place % 4) {
      case 1 -> EUROS.matcher(sentence).replaceAll("$1 euro");
      case 3 -> leadIn + ": " + sentence;
      default -> sentence;
    };
  }
}
