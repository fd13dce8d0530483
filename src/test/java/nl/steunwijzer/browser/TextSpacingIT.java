package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sets text further apart, as WCAG 1.4.12 asks, loses no words. */
@WideAndNarrow
final class TextSpacingIT extends BrowserFlow {

  private static final String APART =
      """
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
      """;

  /** Texts that are cut off, or stick out of the page. */
  private static final String LOST =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const unseen = (e) => e.closest('.hidden, .nl-skip-link:not(:focus), svg');
        const cut = (e) => /hidden|clip/.test(getComputedStyle(e).overflow)
          && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        const sticksOut = (e) => e.getBoundingClientRect().right > width + 1;
        return [...document.body.querySelectorAll('*')]
          .filter((e) => e.checkVisibility() && !unseen(e) && (cut(e) || sticksOut(e)))
          .map((e) => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 60)}`);
      }
      """;

  /** The content security policy would not let the visitor's own style in. */
  @Override
  Browser.NewContextOptions visitor(String address) {
    return super.visitor(address).setBypassCSP(true);
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsLost(Scene scene) {
    scene.enter(page, watch);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(APART));
    assertThat((List<?>) page.evaluate(LOST)).as("%s on %s", scene, screen).isEmpty();
  }
}
