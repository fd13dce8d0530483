package nl.steunwijzer.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.steunwijzer.answer.Benefit;
import nl.steunwijzer.answer.Circumstance;
import nl.steunwijzer.answer.Situation;
import nl.steunwijzer.conversation.PersonalData;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import nl.steunwijzer.text.CleanText;

/** What somebody tells of themselves apart from a question; each field may be left out. */
record SituationRequest(
    Optional<Phase> phase,
    Optional<LegalForm> legalForm,
    Optional<Integer> staff,
    Optional<Integer> years,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> revenue,
    Optional<Benefit> benefit,
    Optional<String> region,
    Optional<List<Circumstance>> circumstances) {

  static final int MOST_STAFF = 1_000_000;
  static final int MOST_YEARS = 1_000;
  static final BigDecimal MOST_EUROS = BigDecimal.valueOf(1_000_000_000_000L);
  static final int LONGEST_REGION = 60;

  /**
   * The situation, checked and without personal data.
   *
   * @throws BadInput if a figure is out of bounds or a text too long
   */
  Situation toSituation() {
    return new Situation(
        phase,
        legalForm,
        whole("staff", staff, MOST_STAFF),
        whole("years", years, MOST_YEARS),
        euros("amount", amount),
        euros("revenue", revenue),
        benefit,
        region.flatMap(SituationRequest::place),
        circumstances.orElse(List.of()).stream().filter(Objects::nonNull).distinct().toList());
  }

  private static Optional<Integer> whole(String field, Optional<Integer> value, int most) {
    if (value.filter(number -> number < 0 || number > most).isPresent()) {
      throw bad(field, "een heel getal van 0 tot %d".formatted(most));
    }
    return value;
  }

  private static Optional<BigDecimal> euros(String field, Optional<BigDecimal> value) {
    if (value.filter(sum -> sum.signum() < 0 || sum.compareTo(MOST_EUROS) > 0).isPresent()) {
      throw bad(field, "een bedrag in euro's van 0 tot " + MOST_EUROS.toPlainString());
    }
    return value;
  }

  private static Optional<String> place(String name) {
    String text = CleanText.of(name);
    if (text.length() > LONGEST_REGION) {
      throw bad("region", "hoogstens %d tekens".formatted(LONGEST_REGION));
    }
    return Optional.of(PersonalData.mask(text)).filter(place -> !place.isEmpty());
  }

  private static BadInput bad(String field, String message) {
    return BadInput.body("situation." + field, message);
  }
}
