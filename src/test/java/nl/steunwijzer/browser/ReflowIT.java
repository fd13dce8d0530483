package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody has to scroll sideways, neither the page nor a part of it. */
@EnumSource(value = Screen.class, names = "ZOOMED")
final class ReflowIT extends BrowserFlow {

  /** What sticks out at the right, and what scrolls sideways, as tag and class. */
  private static final String TOO_WIDE =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const scrolls = (e) => e.scrollWidth > e.clientWidth + 1
          && /auto|scroll/.test(getComputedStyle(e).overflowX);
        const sticksOut = (e) => e.getBoundingClientRect().right > width + 1;
        const unseen = (e) => e.closest('.hidden, .nl-skip-link:not(:focus)');
        const wide = [...document.body.querySelectorAll('*')]
          .filter((e) => e.checkVisibility() && !unseen(e) && (scrolls(e) || sticksOut(e)))
          .map((e) => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 60)}`);
        const page = document.documentElement.scrollWidth;
        return page > width ? [`page: ${page} on ${width}`, ...wide] : wide;
      }
      """;

  @SuppressWarnings("unchecked")
  private List<String> tooWide() {
    return (List<String>) page.evaluate(TOO_WIDE);
  }

  @ParameterizedTest
  @EnumSource
  void sceneFitsTheWidth(Scene scene) {
    scene.enter(page, watch);
    assertThat(tooWide()).as("%s", scene).isEmpty();
  }

  @Test
  void everyTopicFitsTheWidth() {
    Map<String, List<String>> wide = new TreeMap<>();
    for (Topic topic : RealCards.catalogue().knowledge().topics()) {
      page.navigate("/regelingen/" + topic.slug());
      if (!tooWide().isEmpty()) {
        wide.put(topic.slug(), tooWide());
      }
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void longWordInAQuestionFitsTheWidth() {
    Chat.open(page).ask("Wat is " + "aanvraag".repeat(20) + "?");
    assertThat(tooWide()).isEmpty();
  }
}
