package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WideAndNarrow
final class AccessibilityIT extends BrowserFlow {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingInLightAndDark(Scene scene) {
    scene.enter(page, watch);
    assertNothingFound(page, "%s in light on %s".formatted(scene, screen));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertNothingFound(page, "%s in dark on %s".formatted(scene, screen));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"START", "PANEL", "SITUATION", "REPORT", "LOST_CONNECTION", "LOOK_UP", "COMPARISON"})
  void axeFindsNothingInTheColoursOfTheVisitor(Scene scene) {
    scene.enter(page, watch);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    assertNothingFound(page, "%s on %s".formatted(scene, screen));
  }

  static void assertNothingFound(Page page, String where) {
    assertThat(violations(new AxeBuilder(page))).as(where).isEmpty();
  }

  /** What axe finds by the rules of WCAG and by what is good practice, as lines to read. */
  static List<String> violations(AxeBuilder axe) {
    return axe.withTags(WCAG).analyze().getViolations().stream()
        .map(AccessibilityIT::told)
        .toList();
  }

  private static String told(Rule rule) {
    return "%s: %s".formatted(rule.getId(), rule.getNodes());
  }
}
