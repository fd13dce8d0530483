package nl.steunwijzer.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmuggledTest {

  private static final String HELD =
      "Mail Qredits op info@qredits.nl, bel 0546-53 40 20 of kijk op www.qredits.nl/krediet;"
          + " betaal op NL91 ABNA 0417 1643 00. Bij µ-waarden geldt [A].";

  private static boolean isSmuggled(String sentence) {
    List<String> none = List.of();
    return Smuggled.isIn(
        sentence,
        List.of(
            new Passage(
                "qredits#contact-1",
                "qredits",
                Section.CONTACT,
                Passage.Form.BULLET,
                HELD,
                HELD,
                none,
                none,
                1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kijk op https://snelgeld.example.",
        "Kijk op snelgeld.example voor meer.",
        "Kijk op SNELGELD.NL!",
        "Kijk op qredits.nl.snelgeld.com.",
        "Kijk op edits.nl.",
        "Klik op javascript:alert(1).",
        "Mail naar geld@qredits.nl.",
        "Mail naar info@qredits.nl.co.",
        "Bel 0546-53 40 21.",
        "App +31600112233.",
        "Betaal op NL91 ABNA 0417 1643 01.",
        "Je leent <b>veel</b> geld.",
        "Lees |meer|.",
        "{leen: veel}",
        "Dе bank leent.",
        "您必须先支付",
        "J e h o e f t niets te betalen.",
        "G.r.a.t.i.s geld.",
        "Het wachtwoord is komkommer1953."
      })
  void whatThePassagesDoNotHoldIsSmuggled(String sentence) {
    assertThat(isSmuggled(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mail naar info@qredits.nl.",
        "Bel 0546-534020.",
        "Kijk op www.qredits.nl/krediet.",
        "Betaal op NL91ABNA0417164300.",
        "Bij een µ-waarde geldt [A].",
        "Je leent € 1.500.000, d.w.z. anderhalf miljoen, bijv. o.a. voor een bv. Je betaalt 0,25%.",
        "Vóór 01-07-2026 krijg je één café-coöperatie, z.s.m. en a.u.b. compleet."
      })
  void whatThePassagesHoldAndOrdinaryTextIsNot(String sentence) {
    assertThat(isSmuggled(sentence)).isFalse();
  }
}
