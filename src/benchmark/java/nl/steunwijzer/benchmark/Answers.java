package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.evaluation.EasyRag;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.CatalogueStore;
import nl.steunwijzer.support.RealCards;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole answer, against searches of the same passages that answer nothing. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 6)
public class Answers {

  /** Opened anew each time, so that no word is remembered from the time before. */
  @State(Scope.Benchmark)
  public static class Opened {
    private final CatalogueStore store =
        CatalogueStore.in(Path.of("target", "benchmark-catalogue"), "", RealCards.LEXICON);
    private Answering answering = RealCards.answering();

    /** Opens the cards as a server does. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
      Catalogue catalogue = store.open(new KnowledgeLoader(Path.of("knowledge"), RealCards.CLOCK));
      answering = new Answering(() -> catalogue, RealCards.CLOCK);
    }
  }

  /** Lucene as it comes. */
  @State(Scope.Benchmark)
  public static class Bare {
    private final BareSearch search;

    /** Indexes the cards. */
    public Bare() {
      try {
        search = new BareSearch(RealCards.catalogue().knowledge());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Easy RAG's retrieval. */
  @State(Scope.Benchmark)
  public static class Embedded {
    private final EasyRag search;

    /** Embeds the cards. */
    public Embedded() {
      try {
        search = new EasyRag(RealCards.catalogue().knowledge());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** From question to answer with its sources. */
  @Benchmark
  public Answer answer(Opened opened, Questions questions) {
    return opened.answering.answer(Question.of(questions.next()));
  }

  /** The ten best passages of a bare search: the baseline. */
  @Benchmark
  public TopDocs bareSearch(Bare bare, Questions questions) throws IOException {
    return bare.search.find(questions.next());
  }

  /** The nearest topics, without an answer made of them. */
  @Benchmark
  public List<String> easyRagRetrieval(Embedded embedded, Questions questions) {
    return embedded.search.find(questions.next());
  }
}
