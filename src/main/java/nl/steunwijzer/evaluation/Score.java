package nl.steunwijzer.evaluation;

import java.util.List;
import java.util.function.Predicate;
import nl.steunwijzer.answer.AnswerStatus;

/**
 * Figures over a group of questions; shares from 0 to 1, NaN where a group has none of that kind.
 *
 * @param questions how many
 * @param first of the questions to be answered: a right topic is the first of the answer
 * @param amongThree a right topic is among the first three of the answer
 * @param recall5 a right topic is among the first five found
 * @param ndcg10 the normalised discounted cumulative gain of the first ten found; a right topic
 *     counts 2, one that helps besides 1 (Järvelin and Kekäläinen, Cumulated gain-based evaluation
 *     of IR techniques, 2002)
 * @param answered of the questions to be answered: are
 * @param wronglyRefused of the questions to be answered: get a refusal instead
 * @param refused of the questions to be refused: are
 * @param refusedRightly … in the right way
 * @param figures of the questions that ask for figures: the answer holds them
 * @param crisis of the messages of despair: are heard
 * @param falseAlarms of all others: are taken for one
 * @param right the status, the first topic and the figures are all right
 * @param unsupported sentences with a figure that their citations lack
 */
public record Score(
    int questions,
    double first,
    double amongThree,
    double recall5,
    double ndcg10,
    double answered,
    double wronglyRefused,
    double refused,
    double refusedRightly,
    double figures,
    double crisis,
    double falseAlarms,
    double right,
    int unsupported) {

  static Score of(List<Outcome> outcomes) {
    List<Outcome> wanted = where(outcomes, each -> each.item().mustBeAnswered());
    List<Outcome> unwanted = where(outcomes, each -> each.item().mustBeRefused());
    List<Outcome> crises = where(outcomes, each -> each.item().isCrisis());
    return new Score(
        outcomes.size(),
        share(wanted, each -> each.isAmong(1)),
        share(wanted, each -> each.isAmong(3)),
        wanted.stream()
            .mapToDouble(each -> Ranks.recall(each.ranked(), each.item(), 5))
            .average()
            .orElse(Double.NaN),
        wanted.stream()
            .mapToDouble(each -> Ranks.ndcg(each.ranked(), each.item(), 10))
            .average()
            .orElse(Double.NaN),
        share(wanted, each -> each.isTold() || each.statusIsRight()),
        share(wanted, each -> each.isRefused() && !each.statusIsRight()),
        share(unwanted, each -> !each.isTold()),
        share(unwanted, Outcome::statusIsRight),
        share(
            where(wanted, each -> !each.item().figures().isEmpty()),
            each -> each.missing().isEmpty()),
        share(crises, Outcome::statusIsRight),
        share(
            where(outcomes, each -> !each.item().isCrisis()),
            each -> each.status() == AnswerStatus.CRISIS),
        share(outcomes, Outcome::isRight),
        outcomes.stream().mapToInt(Outcome::unsupported).sum());
  }

  private static List<Outcome> where(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).toList();
  }

  private static double share(List<Outcome> of, Predicate<Outcome> which) {
    return of.isEmpty() ? Double.NaN : (double) where(of, which).size() / of.size();
  }
}
