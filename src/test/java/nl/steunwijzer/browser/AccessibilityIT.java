package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WideAndNarrow
final class AccessibilityIT extends BrowserFlow {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @ParameterizedTest
  @EnumSource
  void axeFindsNothing(Scene scene) {
    scene.enter(page, watch);
    assertThat(violations(new AxeBuilder(page))).as("%s on %s", scene, screen).isEmpty();
  }

  /** What axe finds by the rules of WCAG, as lines to read. */
  static List<String> violations(AxeBuilder axe) {
    return axe.withTags(WCAG).analyze().getViolations().stream()
        .map(AccessibilityIT::told)
        .toList();
  }

  private static String told(Rule rule) {
    return "%s: %s".formatted(rule.getId(), rule.getNodes());
  }
}
