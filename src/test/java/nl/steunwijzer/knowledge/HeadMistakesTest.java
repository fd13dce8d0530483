package nl.steunwijzer.knowledge;

import static nl.steunwijzer.knowledge.Mistakes.assertLeftOut;
import static nl.steunwijzer.knowledge.Mistakes.assertSound;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake an editor can make in the form of the head. */
class HeadMistakesTest {

  private static final String CLOSING_FENCE = "---\n\n##";

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  HeadMistakesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void soundCardHasNoProblem() {
    assertSound(folder, card);
  }

  @Test
  void yamlThatCannotBeReadIsToldAtItsLine() {
    assertLeftOut(folder, card.with("name", "Qredits: leent: geld"), "name:", "geen geldige YAML");
  }

  @Test
  void unknownFieldIsToldWithTheFieldsThatExist() {
    Knowledge knowledge = TestKnowledge.load(folder, card.with("provdr", "RVO"));

    assertThat(knowledge.bySlug()).isEmpty();
    assertThat(knowledge.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .contains("onbekend veld 'provdr'", "provider", "questions"));
  }

  @Test
  void unknownFieldWithinAFieldIsToldAtItsLine() {
    assertLeftOut(
        folder,
        card.with("status", "{value: open, asOf: 2025, untill: 2027}"),
        "status:",
        "onbekend veld 'untill'",
        "asOf, until, value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind     | regeling                                  | scheme, organisation, rule, procedure, situation
          type     | lening                                    | loan, guarantee, equity, subsidy
          theme    | geld                                      | financiering, schulden, fiscaal, personeel
          audience | [starter, boer]                           | starter, existing, zzp, mkb, large
          status   | {value: loopt, asOf: 2025}                | open, closed, ended, planned, unknown
          figures  | [{name: a, label: a, value: 1, unit: kilo, source: faq}] | EUR, percent, days
          criteria | [{field: lengte, min: 2, source: faq}]    | employees, revenue, balanceTotal
          """)
  void unknownValueIsToldWithTheChoices(String field, String yaml, String choices) {
    assertLeftOut(folder, card.with(field, yaml), field + ":", "onbekende waarde", choices);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slug",
        "name",
        "kind",
        "type",
        "theme",
        "status",
        "audience",
        "summary",
        "summaryEn",
        "questions",
        "sources"
      })
  void missingRequiredFieldIsToldAtTheEndOfTheHead(String field) {
    assertLeftOut(folder, card.without(field), CLOSING_FENCE, "verplicht veld ontbreekt: " + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status   | {asOf: 2025}                                             | value
          status   | {value: open}                                            | asOf
          contact  | {source: faq}                                            | name
          contact  | {name: Qredits}                                          | source
          figures  | [{label: Rente, value: 1, unit: percent, source: faq}]   | name
          figures  | [{name: rate, value: 1, unit: percent, source: faq}]     | label
          figures  | [{name: rate, label: Rente, unit: percent, source: faq}] | value
          figures  | [{name: rate, label: Rente, value: 1, source: faq}]      | unit
          figures  | [{name: rate, label: Rente, value: 1, unit: percent}]    | source
          criteria | [{max: 250, source: faq}]                                | field
          criteria | [{field: employees, max: 250}]                           | source
          clarify  | {choices: [{label: a, question: b}]}                     | ask
          clarify  | {ask: wat bedoel je}                                     | choices
          sources  | {faq: {publisher: Qredits, asOf: 2025}}                  | title
          sources  | {faq: {title: Vragen, asOf: 2025}}                       | publisher
          sources  | {faq: {title: Vragen, publisher: Qredits}}               | asOf
          """)
  void missingRequiredPartOfAFieldIsToldAtItsLine(String field, String yaml, String missing) {
    assertLeftOut(
        folder, card.with(field, yaml), field + ":", "verplicht veld ontbreekt: " + missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "2025-02-30", "1-2-2025", "20250901", "najaar", "25"})
  void wrongDateIsToldAtItsLine(String date) {
    CardText wrong =
        card.with("sources", "\n  faq: {title: Vragen, publisher: Qredits, asOf: " + date + "}");

    assertLeftOut(folder, wrong, "faq:", "sources.faq.asOf", "geen datum: " + date);
  }

  @Test
  void wrongDateOfTheStatusIsToldAtItsLine() {
    assertLeftOut(
        folder,
        card.with("status", "{value: open, asOf: 2025, until: 2027-6}"),
        "status:",
        "status.until",
        "geen datum: 2027-6");
  }

  @Test
  void textInPlaceOfANumberIsToldAtItsLine() {
    assertLeftOut(
        folder,
        card.with(
            "figures", "[{name: rate, label: Rente, value: veel, unit: percent, source: faq}]"),
        "figures:",
        "figures.value",
        "veel");
  }

  @Test
  void textInPlaceOfAListIsToldAtItsLine() {
    assertLeftOut(folder, card.with("questions", "hoe dan"), "questions:", "questions", "hoe dan");
  }

  @Test
  void listInPlaceOfATextIsToldAtItsLine() {
    assertLeftOut(folder, card.with("name", "[Qredits]"), "name:", "verkeerde vorm bij name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nameEn",
        "abbreviation",
        "aliases",
        "provider",
        "figures",
        "criteria",
        "contact",
        "clarify",
        "related"
      })
  void fieldThatMayBeLeftOutMayAlsoBeEmpty(String field) {
    assertSound(folder, card.with(field, ""));
  }
}
