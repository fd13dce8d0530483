package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.SearchPart;
import nl.steunwijzer.search.WordForms;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** What others would use, on the same cards. */
public final class Baselines {

  private final List<Baseline> all;

  private Baselines(List<Baseline> all) {
    this.all = List.copyOf(all);
  }

  /** Nothing to compare with. */
  public static Baselines none() {
    return new Baselines(List.of());
  }

  /**
   * Reads the cards into each of them; takes minutes the first time.
   *
   * @param folder where embeddings are kept for the next time
   * @throws IOException if they cannot be written there
   */
  public static Baselines of(Knowledge cards, Path folder) throws IOException {
    return new Baselines(
        List.of(
            new LuceneBaseline("Lucene BM25, StandardAnalyzer", new StandardAnalyzer(), cards),
            new LuceneBaseline("Lucene BM25, DutchAnalyzer", new DutchAnalyzer(), cards),
            new EasyRagBaseline(cards, folder.resolve("embeddings.bin"))));
  }

  /**
   * The same, and our own search without each of its parts, and with other forms of words; for
   * these the cards are indexed again.
   */
  public Baselines withAblation(Catalogue catalogue, Clock clock) {
    return new Baselines(
        Stream.of(
                all.stream(),
                Arrays.stream(SearchPart.values())
                    .map(part -> AblationBaseline.without(part, catalogue, clock)),
                Stream.of(WordForms.STEMS, WordForms.SURFACE)
                    .map(forms -> AblationBaseline.by(forms, catalogue, clock)))
            .<Baseline>flatMap(baselines -> baselines)
            .toList());
  }

  /** How well each of them ranks; one question after the other, so that the times are fair. */
  List<Ranking> rank(List<Item> wanted) {
    return all.stream().map(each -> rank(each, wanted)).toList();
  }

  private static Ranking rank(Baseline baseline, List<Item> wanted) {
    List<Ranking.Found> found =
        wanted.stream().map(item -> new Ranking.Found(item, baseline.find(item))).toList();
    // What is timed has run before, as with our own answers.
    Timing timing = Timing.of(Timing.sample(wanted), baseline::find);
    return Ranking.of(baseline.name(), found, timing.median());
  }
}
