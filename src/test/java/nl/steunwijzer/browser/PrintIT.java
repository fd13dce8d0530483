package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;

/** On paper stands what was asked and answered and where it comes from, and nothing to click on. */
@EnumSource(value = Screen.class, names = "WIDE")
final class PrintIT extends BrowserFlow {

  private static final String CONTROLS = "button, textarea, select, input, .composer, nav";

  private String printed(String name) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (var control : page.locator(CONTROLS).all()) {
      assertThat(control).isHidden();
    }
    Path file = Path.of("target", "screenshots", name);
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(file));
    try (PDDocument document = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void answerIsPrintedWithTheAddressesOfItsSources() throws IOException {
    Chat.open(page).ask(Chat.BANK);
    assertThat(printed("answer.pdf"))
        .contains(Chat.BANK, "https://www.", "Bronnen")
        .doesNotContain("Probeer opnieuw", "Heb je hier iets aan?", "Klopt er iets niet?");
  }

  @Test
  void sheetIsPrintedWithTheAddressesOfItsSources() throws IOException {
    page.navigate("/regelingen/bmkb/blad");
    assertThat(printed("sheet.pdf")).contains("BMKB", "https://www.").doesNotContain("Druk af");
  }
}
