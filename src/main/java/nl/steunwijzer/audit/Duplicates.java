package nl.steunwijzer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.QuantityReader;

/** Passages that say nearly the same with nearly the same words and figures. */
final class Duplicates {

  /** Two passages that share this part of their meaningful words are near-duplicates. */
  private static final double NEARLY_THE_SAME = 0.85;

  private final Catalogue catalogue;

  Duplicates(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Entry(Topic topic, Passage passage, Set<String> words) {}

  Stream<Remark> remarks() {
    List<Entry> entries =
        catalogue.knowledge().topics().stream()
            .flatMap(topic -> topic.passages().stream().map(passage -> entry(topic, passage)))
            .filter(entry -> !entry.words().isEmpty())
            .sorted(Comparator.comparingInt((Entry entry) -> entry.words().size()))
            .toList();
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry one = entries.get(i);
      double largest = one.words().size() / NEARLY_THE_SAME;
      for (int j = i + 1; j < entries.size() && entries.get(j).words().size() <= largest; j++) {
        if (saysTheSame(one, entries.get(j))) {
          remarks.add(remark(one, entries.get(j)));
        }
      }
    }
    return remarks.stream();
  }

  private Entry entry(Topic topic, Passage passage) {
    Analysis analysis =
        catalogue.analysis(passage.language().equals("en") ? Language.ENGLISH : Language.DUTCH);
    Set<String> words = new HashSet<>();
    analysis.contentWords(passage.text()).forEach(word -> words.add(word.surface()));
    return new Entry(topic, passage, Set.copyOf(words));
  }

  /** Much the same words and no figure of its own: a row of a table is not a duplicate. */
  private static boolean saysTheSame(Entry one, Entry other) {
    return likeness(one.words(), other.words()) >= NEARLY_THE_SAME
        && QuantityReader.unsupported(one.passage().text(), other.passage().text()).isEmpty();
  }

  private static double likeness(Set<String> smaller, Set<String> larger) {
    long shared = smaller.stream().filter(larger::contains).count();
    return (double) shared / (smaller.size() + larger.size() - shared);
  }

  private static Remark remark(Entry one, Entry other) {
    return Remark.on(
        Concern.DUPLICATE,
        one.topic(),
        one.passage(),
        "zegt bijna hetzelfde als %s:%d: %s"
            .formatted(
                other.topic().path(), other.passage().line(), Excerpt.of(one.passage().text())));
  }
}
