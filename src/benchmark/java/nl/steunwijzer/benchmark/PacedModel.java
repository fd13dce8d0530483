package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.model.Reply;
import nl.steunwijzer.text.Sentences;

/** A model that writes true sentences as fast as real ones do, and remembers when each was done. */
final class PacedModel implements Personality {

  private static final int TOKENS_PER_SECOND = 30;
  private static final int CHARACTERS_PER_TOKEN = 4;
  private static final long PAUSE = Duration.ofSeconds(1).toNanos() / TOKENS_PER_SECOND;
  private static final int MOST = 8;
  private static final Pattern QUESTION = Pattern.compile("<vraag>\n(.*)\n</vraag>");

  private final Map<Written, Long> done = new ConcurrentHashMap<>();

  private record Written(String question, String sentence) {}

  /** When it had written this sentence with its mark, in answer to this question. */
  Optional<Long> done(String question, String sentence) {
    return Optional.ofNullable(done.get(new Written(question, sentence)));
  }

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    String question =
        QUESTION
            .matcher(asked.user())
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElse("");
    List<String> passages = asked.passages();
    long next = System.nanoTime();
    for (int i = 0; i < Math.min(MOST, passages.size()); i++) {
      String sentence = Sentences.of(passages.get(i)).getFirst();
      String line = "%s [%d]\n".formatted(sentence, i + 1);
      for (int from = 0; from < line.length(); from += CHARACTERS_PER_TOKEN) {
        next += PAUSE;
        LockSupport.parkNanos(next - System.nanoTime());
        reply.piece(line.substring(from, Math.min(line.length(), from + CHARACTERS_PER_TOKEN)));
      }
      done.put(new Written(question, sentence), System.nanoTime());
    }
    reply.stop();
  }
}
