package nl.steunwijzer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Keeps for each number the highest scores of the entries that bear it. */
final class BestScores extends SimpleCollector {

  private final String field;
  private final double[][] highest;
  private @Nullable NumericDocValues numbers;
  private @Nullable Scorable scorer;

  /**
   * @param field with the number of an entry
   * @param numbers how many there are
   * @param most how many scores are kept for each
   */
  private BestScores(String field, int numbers, int most) {
    this.field = field;
    this.highest = new double[numbers][most];
  }

  /** Gathers for each part of the index apart, and joins them. */
  static CollectorManager<BestScores, BestScores> manager(String field, int numbers, int most) {
    return new CollectorManager<>() {
      @Override
      public BestScores newCollector() {
        return new BestScores(field, numbers, most);
      }

      @Override
      public BestScores reduce(Collection<BestScores> parts) {
        BestScores all = newCollector();
        for (BestScores part : parts) {
          for (int number = 0; number < numbers; number++) {
            for (double score : part.highest[number]) {
              all.add(number, score);
            }
          }
        }
        return all;
      }
    };
  }

  /** The highest score of each number; 0 if no entry fits. */
  double[] best() {
    return Arrays.stream(highest).mapToDouble(scores -> scores[0]).toArray();
  }

  /** The sum of the highest scores of each number. */
  double[] sums() {
    return Arrays.stream(highest).mapToDouble(scores -> Arrays.stream(scores).sum()).toArray();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    numbers = DocValues.getNumeric(context.reader(), field);
  }

  @Override
  public void setScorer(Scorable current) {
    scorer = current;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (numbers == null || scorer == null || !numbers.advanceExact(doc)) {
      return;
    }
    add((int) numbers.longValue(), scorer.score());
  }

  private void add(int number, double found) {
    double score = found;
    double[] scores = highest[number];
    for (int i = 0; i < scores.length; i++) {
      if (score > scores[i]) {
        double lower = scores[i];
        scores[i] = score;
        score = lower;
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
