package nl.steunwijzer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and addresses are invented or come from public documentation. */
final class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mijn BSN is 123456782.                | Mijn BSN is [BSN].
          BSN123456782                          | BSN[BSN]
          bsn: 1112.22.333, graag snel          | bsn: [BSN], graag snel
          123 456 782 is mijn nummer            | [BSN] is mijn nummer
          12.34.56.782                          | [BSN]
          1234 56782                            | [BSN]
          012345672 begint met een nul          | [BSN] begint met een nul
          In 2024 kreeg 999990019 niets         | In 2024 kreeg [BSN] niets
          nummers 12 123456782 en 111222333     | nummers 12 [BSN] en [BSN]
          BSN 123 456 782 12 mei                | BSN [BSN] 12 mei
          directeur 123456782                   | directeur [BSN]
          loonheffingen 123456782L01            | loonheffingen [BSN]L01
          123456782,111222333                   | [BSN],[BSN]
          NL91 ABNA 0417 1643 00                | [IBAN]
          naar NL20INGB0001234567 t.n.v. mij    | naar [IBAN] t.n.v. mij
          nl91abna0417164300                    | [IBAN]
          NL91.ABNA.0417.1643.00 of 112         | [IBAN] of 112
          NL 91 ABNA 0417 1643 00 2024          | [IBAN] 2024
          DE89 3704 0044 0532 0130 00           | [IBAN]
          GB29NWBK60161331926819                | [IBAN]
          FR14 2004 1010 0505 0001 3M02 606     | [IBAN]
          BE68 5390 0754 7034, België           | [IBAN], België
          MT84MALT011000012345MTLCAST001S       | [IBAN]
          Mail jan.de-boer+zaak@bakkerij.example. | Mail [e-mailadres].
          <J_O'Neil@mail.zaak.example>          | <[e-mailadres]>
          josé@één.example,a@b.example          | [e-mailadres],[e-mailadres]
          Bel 06-12345678                       | Bel [telefoonnummer]
          06 12 34 56 78 na vijven              | [telefoonnummer] na vijven
          06 - 1234 5678                        | [telefoonnummer]
          06–12345678                           | [telefoonnummer]
          06.12.34.56.78                        | [telefoonnummer]
          0612345678,0687654321                 | [telefoonnummer],[telefoonnummer]
          0612345678/020-1234567                | [telefoonnummer]/[telefoonnummer]
          mobiel (06-12345678)                  | mobiel ([telefoonnummer])
          +31 6 1234 5678                       | [telefoonnummer]
          +31 (0)6-12345678                     | [telefoonnummer]
          0031612345678                         | [telefoonnummer]
          0031 10 123 45 67                     | [telefoonnummer]
          (010) 123 45 67                       | [telefoonnummer]
          0118-123456                           | [telefoonnummer]
          088 123 4567 of 0800-1234             | [telefoonnummer] of 0800-1234
          btw-id NL123456789B01                 | btw-id [btw-nummer]
          NL 1234.56.789.B.01                   | [btw-nummer]
          123456782B02                          | [btw-nummer]
          """)
  void personalDataIsHidden(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Kan ik € 250.000 lenen, of 30000 euro?",
        "€ 123.456.782 omzet",
        "€123456782",
        "EUR 123 456 782",
        "een omzet van 123.456.782 euro",
        "123456782 euro",
        "123.456.782,50",
        "123.456.782,- in kas",
        "een markt van 130.000.000",
        "130000000 in kas",
        "2.123.456.782",
        "1234567821 is te lang",
        "BSN 123456789 klopt niet",
        "tussen 1.000 25.000 en 2024 25008",
        "van 2021 2022 2023 2024",
        "tussen 2019 en 2025 groeide het 12,5% of 100%",
        "KvK 12345678 en KvK 1234 5678",
        "vestigingsnummer 000012345678",
        "DE123456782 en BE0123456789",
        "bel 112, 113, 14 020 of 14 0118",
        "0800-0543, 0800 1234567 en 0900-8844",
        "0900 123 4567 kost geld",
        "van 01-02-2024 10 uur tot 06-12-2024 10.30 uur",
        "06 12 2024 10 deelnemers",
        "06-07-2025 12 uur",
        "open van 09.00 tot 17.00 uur",
        "artikel 3.42 lid 2, SBI 47.91.1 en 01.13.1",
        "0,0612345678 procent",
        "NL91 ABNA 9417 1643 01",
        "in de 20 ondernemers met 12 of 14 mensen",
        "de 89 ondernemers met krediet",
        "@kvk op sociale media, 3@thuis",
        "1e 2e 3e kwartaal 2024: 5 + 3 = 8",
        "order 2024-00012345-67",
        "postcode 1234 AB 56",
      })
  void otherThingsStay(String text) {
    assertThat(PersonalData.mask(text)).isEqualTo(text);
  }

  @Test
  void maskingTwiceChangesNothing() {
    String once = PersonalData.mask("123456782 NL91ABNA0417164300 a@b.example 0612345678");
    assertThat(once).isEqualTo("[BSN] [IBAN] [e-mailadres] [telefoonnummer]");
    assertThat(PersonalData.mask(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "0", "12", "1 ", "0 ", "06-", "a.", "a@a.", "NL", "NL12 ", "123456781 "})
  @Timeout(5)
  void longTextsStayCheap(String part) {
    String text = part.repeat(20_000);
    long start = System.nanoTime();
    PersonalData.mask(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
