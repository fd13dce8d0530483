package nl.steunwijzer.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.support.RealCards;

/**
 * Times 1,000 embedded answers against a bare search for the same words in the same run, so that
 * the ratio means something on any machine: {@code mvn -q test-compile exec:exec@benchmark}.
 */
public final class AnswerBenchmark {

  private static final int QUESTIONS = 1_000;
  private static final int WARM_UP_ROUNDS = 2;

  private AnswerBenchmark() {}

  /** Prints median and 95th percentile in milliseconds of both, and their ratio. */
  public static void main(String[] args) {
    Catalogue catalogue = RealCards.catalogue();
    Answering answering = RealCards.answering();
    List<String> questions = questions(catalogue);
    Consumer<String> answer = text -> answering.answer(Question.of(text));
    Consumer<String> search = text -> catalogue.topics(text, Language.DUTCH);
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      time(questions, search);
      time(questions, answer);
    }
    double[] searches = time(questions, search);
    double[] answers = time(questions, answer);
    PrintStream out = System.out;
    out.printf("search  median %.2f ms, p95 %.2f ms%n", at(searches, 0.5), at(searches, 0.95));
    out.printf("answer  median %.2f ms, p95 %.2f ms%n", at(answers, 0.5), at(answers, 0.95));
    out.printf("ratio answer to search, median: %.1f%n", at(answers, 0.5) / at(searches, 0.5));
  }

  private static List<String> questions(Catalogue catalogue) {
    List<String> known =
        catalogue.knowledge().topics().stream()
            .flatMap(topic -> topic.header().questions().stream())
            .toList();
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(known.get(i % known.size()));
    }
    return questions;
  }

  private static double[] time(List<String> questions, Consumer<String> work) {
    double[] millis = new double[questions.size()];
    for (int i = 0; i < millis.length; i++) {
      long begin = System.nanoTime();
      work.accept(questions.get(i));
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
