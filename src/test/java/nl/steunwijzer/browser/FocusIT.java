package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes through a page with Tab sees where they are; nothing lies over it. */
@EnumSource(Screen.class)
final class FocusIT extends BrowserFlow {

  private static final int MOST_STOPS = 200;

  /** What is wrong with the place of focus; null when focus has left the page. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const name = `${e.tagName}.${e.className} '${e.textContent.trim().slice(0, 40)}'`;
        const style = getComputedStyle(e);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          return `no outline: ${name}`;
        }
        const inView = (r) => {
          const left = Math.max(r.left, 0);
          const top = Math.max(r.top, 0);
          const width = Math.min(r.right, innerWidth) - left;
          const height = Math.min(r.bottom, innerHeight) - top;
          return width > 0 && height > 0 ? [{ left, top, width, height }] : [];
        };
        const shown = [...e.getClientRects()].flatMap(inView).some((r) =>
          [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) =>
            e.contains(document.elementFromPoint(r.left + r.width * x, r.top + r.height * y))));
        return shown ? '' : `covered or out of view: ${name}`;
      }
      """;

  /** Tabs through the whole page and returns the stops where one cannot see where one is. */
  private List<String> badStops() {
    List<String> bad = new ArrayList<>();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      String state = (String) page.evaluate(FOCUS);
      if (state == null) {
        assertThat(stop).isPositive();
        return bad;
      }
      if (!state.isEmpty()) {
        bad.add(state);
      }
    }
    bad.add("no end after %d stops".formatted(MOST_STOPS));
    return bad;
  }

  @ParameterizedTest
  @EnumSource
  void everyStopIsSeen(Scene scene) {
    scene.enter(page, watch);
    page.evaluate("document.querySelector('.nl-skip-link').focus()");
    assertThat(badStops()).as("%s on %s", scene, screen).isEmpty();
  }
}
