package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.steunwijzer.gate.Judge;
import nl.steunwijzer.gate.Reason;
import nl.steunwijzer.search.Catalogue;

/**
 * How well the gate tells proven sentences from others.
 *
 * @param stopped of the sentences that are not supported those that are stopped
 * @param passed of the sentences that are supported those that pass
 * @param stoppedByKind the same by the kind of mistake
 * @param passedByKind the same by the kind of rendering
 * @param rightByReason of the sentences stopped for a reason those that are not supported
 */
public record GateMeasurement(
    Share stopped,
    Share passed,
    Map<String, Share> stoppedByKind,
    Map<String, Share> passedByKind,
    Map<String, Share> rightByReason) {

  /** So many of so many. */
  public record Share(long part, long all) {
    private static Share of(List<Judged> pairs) {
      return new Share(pairs.stream().filter(Judged::isRight).count(), pairs.size());
    }

    /** From 0 to 1; 1 of nothing. */
    public double value() {
      return all == 0 ? 1 : (double) part / all;
    }
  }

  private record Judged(GatePair pair, Optional<Reason> reason) {
    boolean isRight() {
      return reason.isEmpty() == pair.supported();
    }
  }

  /**
   * Judges every pair of a split.
   *
   * @param evaluation the folder of the evaluation
   * @return empty if the split has no pairs
   * @throws BadQuestions if the pairs are no good
   * @throws IOException if the files cannot be read
   */
  public static Optional<GateMeasurement> of(Split split, Path evaluation, Catalogue catalogue)
      throws IOException {
    Judge judge = new Judge(catalogue);
    List<Judged> judged =
        GatePairs.read(split, evaluation, catalogue.knowledge()).stream()
            .map(
                pair ->
                    new Judged(
                        pair, judge.judge(pair.sentence(), List.of(pair.passage())).reason()))
            .toList();
    return judged.isEmpty() ? Optional.empty() : Optional.of(of(judged));
  }

  private static GateMeasurement of(List<Judged> judged) {
    List<Judged> wrong = judged.stream().filter(each -> !each.pair().supported()).toList();
    List<Judged> right = judged.stream().filter(each -> each.pair().supported()).toList();
    List<Judged> stopped = judged.stream().filter(each -> each.reason().isPresent()).toList();
    return new GateMeasurement(
        Share.of(wrong),
        Share.of(right),
        by(wrong, each -> each.pair().kind()),
        by(right, each -> each.pair().kind()),
        by(stopped, each -> each.reason().map(Reason::name).orElseThrow()));
  }

  private static Map<String, Share> by(List<Judged> judged, Function<Judged, String> group) {
    return judged.stream()
        .collect(
            Collectors.groupingBy(
                group, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Share::of)));
  }
}
