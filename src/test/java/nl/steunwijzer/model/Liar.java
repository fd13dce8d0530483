package nl.steunwijzer.model;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.text.Sentences;

/** Says what the passages say, with one thing changed in each sentence, and remembers its lies. */
public final class Liar implements Personality {

  private final Map<String, Lie> lies = new ConcurrentHashMap<>();

  /** The sentences in which it told such a lie. */
  public Set<String> liesThat(Predicate<Lie> are) {
    return lies.entrySet().stream()
        .filter(told -> are.test(told.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    List<String> passages = asked.passages();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < passages.size(); i++) {
      for (String sentence : Sentences.of(passages.get(i))) {
        Optional<Told> told = told(sentence, asked.user());
        if (told.isPresent()) {
          lies.put(told.get().text(), told.get().lie());
          text.append("%s [%d]\n".formatted(told.get().text(), i + 1));
        }
      }
    }
    reply.whole(text.toString());
  }

  private record Told(String text, Lie lie) {}

  /** Another kind of lie for another sentence, but always the same for this one. */
  private static Optional<Told> told(String sentence, String data) {
    Lie[] kinds = Lie.values();
    int first = Math.floorMod(sentence.hashCode(), kinds.length);
    return IntStream.range(0, kinds.length)
        .mapToObj(i -> kinds[(first + i) % kinds.length])
        .map(kind -> new Told(kind.in(sentence), kind))
        .filter(told -> !data.contains(told.text()))
        .findFirst();
  }
}
