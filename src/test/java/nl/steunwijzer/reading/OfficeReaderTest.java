package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeReaderTest {

  @Test
  void aWordFileIsReadWithItsStyles() throws UnreadableFile {
    FileText file = Read.file(Office.docx());

    assertThat(file.format()).isEqualTo(Format.DOCX);
    assertThat(file.about().title()).contains("Huisregels van de bond");
    assertThat(file.about().date()).isEmpty();
    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Huisregels",
            "PARAGRAPH Ieder lid betaalt contributie.",
            "HEADING Wat het kost",
            "BULLET Jeugd betaalt half.",
            "BULLET Ouderen betalen niets.",
            "STEP Vul het formulier in.",
            "STEP Stuur het op.",
            "ROW Jaar: 2026; Bedrag: € 12",
            "PARAGRAPH Dat is besloten.",
            "PARAGRAPH Dit blijft staan.",
            "FOOTNOTE Notulen van mei.");
  }

  @Test
  void anOpenDocumentIsReadWithoutWhatWasDeleted() throws UnreadableFile {
    FileText file = Read.file(Office.odt());

    assertThat(file.format()).isEqualTo(Format.ODT);
    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Huisregels",
            "PARAGRAPH Ieder lid betaalt contributie.",
            "HEADING Wat het kost",
            "BULLET Jeugd betaalt half.",
            "BULLET Ouderen betalen niets.",
            "ROW Jaar: 2026; Bedrag: € 12",
            "FOOTNOTE Notulen van mei.");
  }
}
