package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.errorprone.annotations.Immutable;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody can use the chat on the page of another site. */
@EnumSource(
    value = Screen.class,
    names = {"WIDE", "ZOOMED"})
final class EmbedAccessIT extends EmbedFlow {

  private static final int MOST_STOPS = 60;

  /** As WCAG 1.4.12 asks, in a page that follows the colours the reader prefers. */
  private static final String STYLES =
      """
      :root { color-scheme: light dark; font-family: sans-serif; }
      body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; }
      """;

  private static final String TOO_SMALL =
      """
      element => [...element.shadowRoot.querySelectorAll('button, textarea')]
        .filter((e) => e.checkVisibility())
        .filter((e) => [...e.getClientRects()].some((r) => r.width < 24 || r.height < 24))
        .map((e) => e.outerHTML)
      """;

  private static final String TOO_WIDE =
      """
      element => [...element.shadowRoot.querySelectorAll('*')]
        .filter((e) => !e.matches('.unseen') && e.checkVisibility())
        .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((e) => e.outerHTML)
      """;

  /** Whether the place of focus is seen; empty when focus is on the page around the chat. */
  private static final String FOCUS =
      """
      element => {
        const e = element.shadowRoot.activeElement;
        if (!e) return '';
        const shown = [...e.getClientRects()].some((r) => {
          const top = element.shadowRoot.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
          return e.contains(top);
        });
        const line = parseFloat(getComputedStyle(e).outlineWidth) >= 2;
        return `${shown && line ? 'seen' : 'unseen'}: ${e.outerHTML}`;
      }
      """;

  /** What a visitor may see. */
  enum State {
    START(chat -> {}),
    QUOTE(
        chat -> {
          chat.ask(Chat.BANK);
          chat.marks().first().click();
        }),
    CHOICES(chat -> chat.ask("Ik heb een uitkering en wil voor mezelf beginnen")),
    CRISIS(chat -> chat.ask("Ik wil er niet meer zijn")),
    EMPTY(chat -> chat.button("Vraag").click()),
    BROKEN(
        chat -> {
          chat.element().page().context().setOffline(true);
          chat.send(Chat.BANK);
          assertThat(chat.trouble()).isVisible();
          chat.element().page().context().setOffline(false);
        });

    /** How to get there. */
    @Immutable
    @FunctionalInterface
    private interface Way {
      void go(Widget chat);
    }

    private final Way way;

    State(Way way) {
      this.way = way;
    }
  }

  private Widget enter(State state) {
    host.styled(STYLES);
    Widget chat = open();
    state.way.go(chat);
    if (state == State.BROKEN) {
      watch.expect("ERR_INTERNET_DISCONNECTED");
    }
    return chat;
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNothingInLightAndDark(State state) {
    enter(state);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(AccessibilityIT.violations(new AxeBuilder(page))).as("%s", scheme).isEmpty();
      picture("%s-%s".formatted(state, scheme).toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void axeLooksInsideTheElement() {
    host.styled("steunwijzer-chat { --steunwijzer-soft: #ddd; }");
    open();
    assertThat(AccessibilityIT.violations(new AxeBuilder(page)))
        .anyMatch(line -> line.startsWith("color-contrast"));
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("unchecked")
  void everythingFitsTheWidthAndCanBeHit(State state) {
    Widget chat = enter(state);
    assertThat((List<String>) chat.element().evaluate(TOO_WIDE)).isEmpty();
    assertThat((List<String>) chat.element().evaluate(TOO_SMALL)).isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo((int) page.evaluate("document.documentElement.clientWidth"));
  }

  @Test
  void partsAreToldApartInForcedColours() {
    Widget chat = enter(State.QUOTE);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    for (String part : List.of(".mark", ".question", ".caution", ".source", "button.send")) {
      Locator piece = chat.element().locator(part).first();
      assertThat((String) piece.evaluate("e => getComputedStyle(e).borderInlineStartStyle"))
          .as(part)
          .isIn("solid", "dashed");
    }
    picture("forced");
  }

  private String press(Widget chat, String key) {
    page.keyboard().press(key);
    return (String) chat.element().evaluate(FOCUS);
  }

  private void tabTo(Widget chat, Locator target) {
    List<String> stops = new ArrayList<>();
    while (stops.size() < MOST_STOPS
        && !(boolean) target.evaluate("e => e === e.getRootNode().activeElement")) {
      stops.add(press(chat, "Tab"));
    }
    assertThat(target).isFocused();
    assertThat(stops).noneMatch(stop -> stop.startsWith("unseen"));
  }

  @Test
  void questionIsAskedQuoteReadAndFollowedUpWithoutAMouse() {
    Widget chat = enter(State.START);
    tabTo(chat, chat.question());
    page.keyboard().type(Chat.BANK);
    tabTo(chat, chat.button("Vraag"));
    press(chat, "Enter");
    assertThat(chat.answer().locator("h3")).isFocused();
    tabTo(chat, chat.marks().first());
    press(chat, "Enter");
    assertThat(chat.source()).hasCount(1);
    press(chat, "Tab");
    press(chat, "Tab");
    assertThat(chat.source().locator("a").first()).isFocused();
    press(chat, "Escape");
    assertThat(chat.source()).hasCount(0);
    assertThat(chat.marks().first()).isFocused();
    tabTo(chat, chat.button("Wat is BMKB?"));
    press(chat, "Enter");
    assertThat(chat.answers()).hasCount(2);
    assertThat(chat.answer().locator("h3")).isFocused();
  }

  @Test
  void exampleIsSoundAndFitsTheWidth() {
    page.navigate(own.address() + "/voorbeeld-insluiten");
    assertThat(Widget.inFrame(page).question()).isVisible();
    assertThat(Widget.on(page).question()).isVisible();
    assertThat(AccessibilityIT.violations(new AxeBuilder(page))).isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo((int) page.evaluate("document.documentElement.clientWidth"));
  }
}
