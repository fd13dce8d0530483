package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.evaluation.TuningQuestions;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.IndexedCards;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;
import org.HdrHistogram.Histogram;

/**
 * What more passages or more cards cost: time of a search and of an answer, size of the index,
 * memory. Passages come with every document that is read; topics are bounded by the schemes that
 * there are. Times are those of the processor, which depend least on what else the machine does; a
 * question is answered in one thread.
 */
public final class Growth {

  private static final List<Integer> FACTORS = List.of(1, 10, 100);
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration MEASURED = Duration.ofSeconds(12);
  private static final double MICROS = 1e3;
  private static final double MB = 1e6;

  private final PrintStream out;
  private final List<String> questions;
  private double firstSearch;
  private double firstAnswer;

  private Growth(PrintStream out, List<String> questions) {
    this.out = out;
    this.questions = questions;
  }

  /**
   * Prints a line for each factor.
   *
   * @param options what grows, 'passages' or 'cards', and by which factors; 1, 10 and 100 times the
   *     passages if nothing is given
   * @throws IOException if cards, questions or a folder for the index fail
   */
  public static void main(String[] options) throws IOException {
    List<Integer> factors = Stream.of(options).skip(1).map(Integer::valueOf).toList();
    String growing = Stream.of(options).findFirst().orElse("passages");
    Growth growth = new Growth(System.out, TuningQuestions.texts());
    growth.out.println(
        "  cards passages  index MB  build s  heap MB | search ms  p95  ratio | answer ms  p95 "
            + " ratio");
    for (int factor : factors.isEmpty() ? FACTORS : factors) {
      MoreCards more = new MoreCards(RealCards.catalogue().knowledge());
      growth.measure(more.times(factor, growing));
    }
  }

  private void measure(Knowledge cards) throws IOException {
    Path folder = Files.createTempDirectory("steunwijzer-growth");
    try {
      long begin = System.nanoTime();
      IndexedCards indexed = IndexedCards.of(cards, RealCards.LEXICON, folder);
      double seconds = (System.nanoTime() - begin) / 1e9;
      Catalogue catalogue = indexed.catalogue();
      Answering answering = new Answering(() -> catalogue, RealCards.CLOCK);
      Histogram searches = time(text -> catalogue.topics(text, Language.DUTCH));
      Histogram answers = time(text -> answering.answer(Question.of(text)));
      double search = searches.getValueAtPercentile(50) / MICROS;
      double answer = answers.getValueAtPercentile(50) / MICROS;
      firstSearch = firstSearch == 0 ? search : firstSearch;
      firstAnswer = firstAnswer == 0 ? answer : firstAnswer;
      out.printf(
          "%7d %8d %9.0f %8.1f %8.0f | %9.1f %4.0f %6.1f | %9.1f %4.0f %6.1f%n",
          cards.bySlug().size(),
          cards.passageCount(),
          indexed.bytes() / MB,
          seconds,
          heap() / MB,
          search,
          searches.getValueAtPercentile(95) / MICROS,
          search / firstSearch,
          answer,
          answers.getValueAtPercentile(95) / MICROS,
          answer / firstAnswer);
    } finally {
      delete(folder);
    }
  }

  private Histogram time(Consumer<String> work) {
    time(work, WARM_UP);
    return time(work, MEASURED);
  }

  private Histogram time(Consumer<String> work, Duration length) {
    Histogram micros = new Histogram(3);
    long end = processorNanos() + length.toNanos();
    for (int i = 0; processorNanos() < end; i++) {
      long begin = processorNanos();
      work.accept(questions.get(i % questions.size()));
      micros.recordValue((processorNanos() - begin) / 1_000);
    }
    return micros;
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
