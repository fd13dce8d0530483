package nl.steunwijzer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void markdownIsReadAsThePageItStandsFor() throws UnreadableFile {
    String text =
        """
        # Molens

        Een *molen* met een [wiek](https://molen.test).

        1. Draai
        2. Wacht
           - lang

        | Jaar | Wieken |
        |------|--------|
        | 2026 | 4      |

        > Zo was het.
        """;
    FileText file = Read.file(RawFile.of("molens.md", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(file.format()).isEqualTo(Format.MARKDOWN);
    assertThat(Read.outline(file))
        .containsExactly(
            "HEADING Molens",
            "PARAGRAPH Een molen met een wiek.",
            "STEP Draai",
            "STEP Wacht",
            "BULLET lang",
            "ROW Jaar: 2026; Wieken: 4",
            "PARAGRAPH Zo was het.");
  }
}
