package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.steunwijzer.evaluation.TuningQuestions;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.library.Library;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.UnreadableFile;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LiveDocuments;
import nl.steunwijzer.support.RealCards;
import org.HdrHistogram.Histogram;

/**
 * What many documents cost: how fast they are read and indexed, the memory they take, the time of a
 * search among them by the clock. Each document has a hundred passages.
 */
public final class Documents {

  private static final List<Integer> COUNTS = List.of(100, 1_000, 10_000);
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(15);
  private static final double MICROS = 1e3;
  private static final double MB = 1e6;

  private final PrintStream out;
  private final List<String> questions;
  private final Catalogue cards = RealCards.catalogue();
  private final MoreDocuments documents = new MoreDocuments(cards.knowledge());
  private double first;

  private Documents(PrintStream out, List<String> questions) {
    this.out = out;
    this.questions = questions;
  }

  /**
   * Prints a line for each number of documents.
   *
   * @param options how many documents; 100, 1,000 and 10,000 if nothing is given
   * @throws Exception if the folder fails or a document cannot be read
   */
  public static void main(String[] options) throws Exception {
    List<Integer> counts = Stream.of(options).map(Integer::valueOf).toList();
    Documents benchmark = new Documents(System.out, TuningQuestions.texts());
    benchmark.out.println(
        "documents  read/s  index s  disk MB  heap MB | search ms  p95   p99  ratio");
    for (int count : counts.isEmpty() ? COUNTS : counts) {
      benchmark.measure(count);
    }
  }

  private void measure(int count) throws IOException, UnreadableFile {
    Path folder = Files.createTempDirectory("steunwijzer-documents");
    try (DocumentStore store = DocumentStore.open(folder)) {
      double reading = read(count, store);
      long begin = System.nanoTime();
      try (LiveDocuments live =
          LiveDocuments.open(folder.resolve("index"), store, () -> cards, "benchmark")) {
        double indexing = (System.nanoTime() - begin) / 1e9;
        time(live, WARM_UP);
        Histogram micros = time(live, MEASURED);
        double median = micros.getValueAtPercentile(50) / MICROS;
        first = first == 0 ? median : first;
        out.printf(
            "%9d %7.0f %8.1f %8.0f %8.0f | %9.1f %4.0f %5.0f %6.1f%n",
            count,
            count / reading,
            indexing,
            size(folder) / MB,
            heap() / MB,
            median,
            micros.getValueAtPercentile(95) / MICROS,
            micros.getValueAtPercentile(99) / MICROS,
            median / first);
      }
    } finally {
      delete(folder);
    }
  }

  private double read(int count, DocumentStore store) throws UnreadableFile {
    Lexis lexis = new Lexis(RealCards.LEXICON::knows, Set.of());
    Library library = new Library(store, new FileReader(lexis, Limits.USUAL), RealCards.CLOCK);
    Given dated = Given.on(AsOf.of("2026"));
    long begin = System.nanoTime();
    for (int number = 0; number < count; number++) {
      library.add(documents.document(number), dated);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private Histogram time(LiveDocuments live, Duration length) {
    Histogram micros = new Histogram(3);
    long end = System.nanoTime() + length.toNanos();
    for (int i = 0; System.nanoTime() < end; i++) {
      String text = questions.get(i % questions.size());
      long begin = System.nanoTime();
      live.search().find(text, cards.questionWords(text, Language.DUTCH), Language.DUTCH, cards);
      micros.recordValue((System.nanoTime() - begin) / 1_000);
    }
    return micros;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
