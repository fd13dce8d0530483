package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.benchmark.Listening.Heard;
import nl.steunwijzer.evaluation.TuningQuestions;
import nl.steunwijzer.model.ModelServer;
import nl.steunwijzer.support.RealCards;

/**
 * Answers that a model writes, over the real server and as events: how long after the model a
 * sentence is heard that went past the gate, and how many streams hold at a time. Build the server
 * first ({@code ./steunwijzer --version}).
 */
public final class Streams {

  private static final List<Integer> CLIENTS = List.of(1, 20, 200);
  private static final int FEWEST = 20;

  private final PrintStream out = System.out;
  private final PacedModel model = new PacedModel();

  private Streams() {}

  /**
   * Prints all figures.
   *
   * @throws IOException if the server does not start
   */
  public static void main(String[] none) throws IOException {
    new Streams().run();
  }

  private void run() throws IOException {
    List<String> questions = questions();
    try (ModelServer behind = ModelServer.with(model);
        Server server =
            Server.start(
                "--model-url",
                behind.url().toString(),
                "--model-name",
                "paced",
                "--model-at-once",
                "400",
                "--model-per-hour",
                "100000")) {
      Listening listening = new Listening(server.address());
      questions.stream().limit(FEWEST).parallel().forEach(listening::ask);
      out.println(
          "streams  done  dropped  to first sentence: ratio p50   p95  behind model ms p50   p95");
      for (int clients : CLIENTS) {
        print(clients, ask(listening, questions.subList(0, Math.max(FEWEST, clients)), clients));
      }
    }
  }

  /** Different questions that a model is asked, so that each stream can be told apart. */
  private static List<String> questions() throws IOException {
    return TuningQuestions.texts().stream()
        .filter(text -> !text.contains("\n"))
        .filter(
            text ->
                RealCards.answering().answer(Question.of(text)).status() == AnswerStatus.ANSWERED)
        .distinct()
        .limit(CLIENTS.getLast())
        .toList();
  }

  private static List<Heard> ask(Listening listening, List<String> questions, int atOnce) {
    List<Callable<Heard>> calls =
        questions.stream().map(each -> (Callable<Heard>) () -> listening.ask(each)).toList();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private void print(int clients, List<Heard> heard) {
    double[] ratios = sorted(heard.stream().flatMap(this::ratio));
    double[] behind = sorted(heard.stream().flatMap(this::millisBehind));
    out.printf(
        Locale.ROOT,
        "%7d %5d %8d %30.3f %6.3f %19.1f %6.1f%n",
        clients,
        heard.stream().filter(Heard::whole).count(),
        heard.stream().filter(each -> !each.whole()).count(),
        at(ratios, 0.5),
        at(ratios, 0.95),
        at(behind, 0.5),
        at(behind, 0.95));
    Map<String, Long> ends =
        heard.stream()
            .map(Heard::end)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    ends.forEach((end, count) -> out.printf("        %d x %s%n", count, end));
  }

  /** From question to the first sentence heard, to the time at which the model had written it. */
  private Stream<Double> ratio(Heard heard) {
    return heard.sentences().stream()
        .flatMap(
            sentence ->
                model
                    .done(heard.question(), sentence.text())
                    .map(done -> (double) (sentence.at() - heard.asked()) / (done - heard.asked()))
                    .stream())
        .limit(1);
  }

  private Stream<Double> millisBehind(Heard heard) {
    return heard.sentences().stream()
        .flatMap(
            sentence ->
                model
                    .done(heard.question(), sentence.text())
                    .map(done -> (sentence.at() - done) / 1e6)
                    .stream());
  }

  private static double[] sorted(Stream<Double> figures) {
    return figures.flatMapToDouble(DoubleStream::of).sorted().toArray();
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
  }
}
