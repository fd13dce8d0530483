package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.CatalogueStore;
import nl.steunwijzer.support.RealCards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A catalogue made of the cards, against opening the one that was kept. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 7)
@State(Scope.Benchmark)
public class Opening {

  private final KnowledgeLoader loader = new KnowledgeLoader(Path.of("knowledge"), RealCards.CLOCK);
  private final CatalogueStore keeping =
      CatalogueStore.in(Path.of("target", "benchmark-catalogue"), "", RealCards.LEXICON);
  private final CatalogueStore none = CatalogueStore.none(RealCards.LEXICON);
  private final Knowledge cards = RealCards.catalogue().knowledge();

  /** Sees to it that there is one. */
  @Setup
  public void keep() throws IOException {
    keeping.open(loader);
  }

  /** What was kept: the baseline. */
  @Benchmark
  public Catalogue openKept() throws IOException {
    return keeping.open(loader);
  }

  /** The index of cards that have been read. */
  @Benchmark
  public Catalogue index() {
    return Catalogue.of(cards, RealCards.LEXICON);
  }

  /** Cards read, checked and indexed. */
  @Benchmark
  public Catalogue readAndIndex() throws IOException {
    return none.open(loader);
  }
}
