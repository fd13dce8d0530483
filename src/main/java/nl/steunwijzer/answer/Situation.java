package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Criterion;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import nl.steunwijzer.search.Language;

/**
 * What is known of who asks and of their business: given by them, or read in what they wrote. Each
 * fact has a code, under which it can be taken away: the name of its field, or that of the
 * circumstance.
 *
 * @param staff how many people work there, without the owner
 * @param years how long the business exists, in whole years
 * @param amount what it is about, in euros
 * @param revenue of a year, in euros
 * @param region province or municipality, in words and without personal data
 */
public record Situation(
    Optional<Phase> phase,
    Optional<LegalForm> legalForm,
    Optional<Integer> staff,
    Optional<Integer> years,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> revenue,
    Optional<Benefit> benefit,
    Optional<String> region,
    List<Circumstance> circumstances) {

  /** Of whom nothing is known. */
  public static final Situation NONE =
      new Situation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Situation {
    circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
  }

  /** What this tells, and where it tells nothing, what the other does. */
  public Situation or(Situation other) {
    return new Situation(
        phase.or(other::phase),
        legalForm.or(other::legalForm),
        staff.or(other::staff),
        years.or(other::years),
        amount.or(other::amount),
        revenue.or(other::revenue),
        benefit.or(other::benefit),
        region.or(other::region),
        Stream.concat(circumstances.stream(), other.circumstances.stream()).distinct().toList());
  }

  /** The same without the facts that have one of these codes. */
  public Situation without(Set<String> codes) {
    Predicate<String> stays = code -> !codes.contains(code);
    return new Situation(
        phase.filter(any -> stays.test("phase")),
        legalForm.filter(any -> stays.test("legalForm")),
        staff.filter(any -> stays.test("staff")),
        years.filter(any -> stays.test("years")),
        amount.filter(any -> stays.test("amount")),
        revenue.filter(any -> stays.test("revenue")),
        benefit.filter(any -> stays.test("benefit")),
        region.filter(any -> stays.test("region")),
        circumstances.stream().filter(each -> stays.test(each.code())).toList());
  }

  /** The facts by their codes, each in a few words: 'bv', '3 mensen in dienst'. */
  public Map<String, String> inWords(Language language) {
    SituationWords words = new SituationWords(language);
    Map<String, String> facts = new LinkedHashMap<>();
    phase.ifPresent(value -> facts.put("phase", words.of("phase", value)));
    legalForm.ifPresent(value -> facts.put("legalForm", words.of("legalForm", value)));
    staff.ifPresent(value -> facts.put("staff", words.people(value)));
    years.ifPresent(value -> facts.put("years", words.years(value)));
    amount.ifPresent(value -> facts.put("amount", words.euros(value)));
    revenue.ifPresent(value -> facts.put("revenue", words.revenue(value)));
    benefit.ifPresent(value -> facts.put("benefit", words.of("benefit", value)));
    region.ifPresent(value -> facts.put("region", value));
    circumstances.forEach(each -> facts.put(each.code(), words.of("circumstance", each)));
    return facts;
  }

  /** The codes of all that is told. */
  Set<String> codes() {
    return inWords(Language.DUTCH).keySet();
  }

  /** What was chosen of that on which a criterion turns. */
  Optional<String> choice(Criterion criterion) {
    return switch (criterion.field()) {
      case LEGAL_FORM -> legalForm.map(Coded::code);
      case PHASE -> phase.map(Coded::code);
      default -> Optional.empty();
    };
  }

  /** What was chosen from a closed list, by the words that cards use for it. */
  Set<String> choices() {
    return Stream.of(phase, legalForm, benefit)
        .flatMap(Optional::stream)
        .map(Coded::code)
        .collect(Collectors.toSet());
  }
}
