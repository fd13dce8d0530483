package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The watch that all tests rely on sees what it is there for. */
@WideAndNarrow
final class WatchIT extends BrowserFlow {

  @BeforeEach
  void openPage() {
    page.navigate("/over");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Content Security Policy | document.body.setAttribute('style', 'color: red')
          error: kapot            | console.error('kapot')
          script: Error: fout     | setTimeout(() => { throw new Error('fout') })
          another host            | location.href = 'http://localhost:1/'
          """)
  void troubleIsSeen(String trouble, String script) {
    page.evaluate("() => { " + script + " }");
    page.waitForCondition(() -> watch.troubles().stream().anyMatch(seen -> seen.contains(trouble)));
    watch.troubles().clear();
    assertThat(watch.troubles()).isEmpty();
  }
}
