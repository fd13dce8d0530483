package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.steunwijzer.evaluation.TuningQuestions;

/**
 * The real server over HTTP: how soon it answers, what memory it takes, how many it can serve.
 * Build it first ({@code ./steunwijzer --version}): the launcher would clean away what is running
 * here.
 */
public final class Load {

  private static final int STARTS = 5;
  private static final int ANSWERS = 2_000;
  private static final List<Integer> CLIENTS = List.of(1, 16, 128, 1_024);
  private static final Duration STEP = Duration.ofSeconds(15);

  private final PrintStream out = System.out;
  private final List<String> questions;

  private Load(List<String> questions) {
    this.questions = questions;
  }

  /**
   * Prints all figures.
   *
   * @throws IOException if the server does not start
   */
  public static void main(String[] none) throws IOException {
    Load load = new Load(TuningQuestions.texts());
    load.start();
    load.serve();
  }

  /**
   * From the launcher to the first answer. The first start keeps the catalogue, and is not counted.
   */
  private void start() throws IOException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i <= STARTS; i++) {
      long begin = System.nanoTime();
      try (Server server = Server.start()) {
        Clients.Outcome first = new Clients(server.address(), questions).ask(1);
        if (first.micros().getTotalCount() == 0) {
          throw new IOException("the first question was not answered");
        }
        seconds.add((System.nanoTime() - begin) / 1e9);
      }
    }
    List<Double> counted = new ArrayList<>(seconds.subList(1, seconds.size()));
    Collections.sort(counted);
    out.printf(
        Locale.ROOT,
        "start to first answer: median %.1f s of %d (%.1f to %.1f)%n",
        counted.get(STARTS / 2),
        STARTS,
        counted.getFirst(),
        counted.getLast());
  }

  private void serve() throws IOException {
    try (Server server = Server.start()) {
      Clients clients = new Clients(server.address(), questions);
      clients.ask(1);
      out.printf("memory after start: %d MB%n", server.residentMegabytes());
      Clients.Outcome warm = clients.ask(ANSWERS);
      out.printf(
          "memory after %d answers (%d rejected, %d failed): %d MB%n",
          warm.micros().getTotalCount(),
          warm.rejected(),
          warm.failed() + warm.timedOut(),
          server.residentMegabytes());
      out.println("clients  answers/s  p50 ms  p95 ms  p99 ms  rejected  timed out  failed");
      for (int number : CLIENTS) {
        print(number, clients.askFor(STEP, number));
      }
      out.printf("memory after the load: %d MB%n", server.residentMegabytes());
    }
  }

  private void print(int clients, Clients.Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "%7d %10.0f %7.1f %7.1f %7.1f %9d %10d %7d%n",
        clients,
        outcome.perSecond(),
        millis(outcome, 50),
        millis(outcome, 95),
        millis(outcome, 99),
        outcome.rejected(),
        outcome.timedOut(),
        outcome.failed());
    outcome.failures().forEach((reason, count) -> out.printf("        %d x %s%n", count, reason));
  }

  private static double millis(Clients.Outcome outcome, double percentile) {
    return outcome.micros().getValueAtPercentile(percentile) / 1e3;
  }
}
