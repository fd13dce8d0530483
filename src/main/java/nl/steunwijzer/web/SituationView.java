package nl.steunwijzer.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Benefit;
import nl.steunwijzer.answer.Situation;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;

/**
 * What somebody may tell of themselves, filled in as far as it is known.
 *
 * @param known whether anything is filled in
 */
record SituationView(
    List<OptionView> phases,
    List<OptionView> legalForms,
    List<OptionView> benefits,
    String staff,
    String amount,
    String region,
    boolean known) {

  /** One of a list to choose from. */
  record OptionView(String code, String label, boolean chosen) {}

  static SituationView of(Ui ui, Situation situation) {
    return new SituationView(
        options(ui, "phase", Phase.values(), situation.phase()),
        options(ui, "legalForm", LegalForm.values(), situation.legalForm()),
        options(ui, "benefit", Benefit.values(), situation.benefit()),
        situation.staff().map(String::valueOf).orElse(""),
        situation.amount().map(BigDecimal::toPlainString).orElse(""),
        situation.region().orElse(""),
        !situation.equals(Situation.NONE));
  }

  private static <E extends Coded> List<OptionView> options(
      Ui ui, String facet, E[] values, Optional<? extends E> chosen) {
    return Stream.of(values)
        .map(
            value ->
                new OptionView(
                    value.code(),
                    ui.labels().of(facet, value),
                    chosen.filter(value::equals).isPresent()))
        .toList();
  }
}
