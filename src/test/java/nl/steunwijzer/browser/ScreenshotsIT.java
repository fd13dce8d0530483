package nl.steunwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures for people to look at, in target/screenshots. */
@WideAndNarrow
final class ScreenshotsIT extends BrowserFlow {

  private static final Path FOLDER = Path.of("target", "screenshots");

  /** The content security policy would not let the style of a picture in. */
  @Override
  Browser.NewContextOptions visitor(String address) {
    return super.visitor(address).setBypassCSP(true);
  }

  @ParameterizedTest
  @EnumSource
  void sceneIsPictured(Scene scene) {
    scene.enter(page, watch);
    String name = "%s-%s".formatted(scene, screen).toLowerCase(Locale.ROOT).replace('_', '-');
    Path whole = FOLDER.resolve(name + "-page.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(whole)
            .setFullPage(true)
            .setStyle(".composer { position: static }"));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-dark.png")));
    assertThat(whole).isNotEmptyFile();
  }
}
