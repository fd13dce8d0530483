package nl.steunwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WideAndNarrow
final class LookUpIT extends BrowserFlow {

  private static final Pattern SOME = Pattern.compile("^[1-9]\\d* onderwerp");

  @BeforeEach
  void openLookUp() {
    page.navigate("/regelingen");
  }

  private Locator words() {
    return page.getByLabel("Zoek op naam, afkorting of woorden");
  }

  private Locator count() {
    return page.locator("#aantal");
  }

  private Locator results() {
    return page.locator(".results > li");
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  private Locator facetValue(String facet, String value) {
    Locator group =
        page.locator("details.facet", new Page.LocatorOptions().setHasText(facet)).first();
    if (group.getAttribute("open") == null) {
      group.locator("summary").click();
    }
    return group.locator("a", new Locator.LocatorOptions().setHasText(value)).first();
  }

  @Test
  void resultsAppearWhileTyping() {
    words().pressSequentially("bmk");
    assertThat(results().first()).containsText("(BMKB)");
    assertThat(count()).containsText("bij ‘bmk’");
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?q=bmk$"));
    assertThat(words()).isFocused();
  }

  @Test
  void filtersAreOneStepAwayWhereTheyStandBelowTheResults() {
    Locator toFilters = link("Naar de filters");
    if (screen == Screen.WIDE) {
      assertThat(toFilters).isHidden();
      return;
    }
    toFilters.click();
    assertThat(page.locator("details.facet").first()).isInViewport();
    words().fill("lening");
    assertThat(toFilters).isVisible();
  }

  @Test
  void newCountIsAnnounced() {
    words().pressSequentially("bmk");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("onderwerp.*‘bmk’"));
  }

  @Test
  void wordsThatFitAreMarked() {
    words().fill("lening");
    assertThat(page.locator(".results mark").first())
        .containsText(Pattern.compile("len", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void facetChangesTheAddressAndTheResults() {
    String all = count().innerText();
    facetValue("Thema", "Financiering").click();
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?theme=financiering$"));
    assertThat(link("Thema: Financiering")).isVisible();
    assertThat(count()).hasText(SOME);
    assertThat(count()).not().hasText(all);
  }

  @Test
  void filterStaysWhileTypingOn() {
    facetValue("Thema", "Financiering").click();
    assertThat(link("Thema: Financiering")).isVisible();
    words().pressSequentially("qredits");
    assertThat(page).hasURL(Pattern.compile("q=qredits&theme=financiering$"));
    assertThat(link("Thema: Financiering")).isVisible();
  }

  @Test
  void filterCanBeTakenAway() {
    String all = count().innerText();
    facetValue("Thema", "Financiering").click();
    link("Thema: Financiering").click();
    assertThat(page).hasURL(Pattern.compile("/regelingen$"));
    assertThat(count()).hasText(all);
  }

  @Test
  void backButtonRestoresWordsFilterAndResults() {
    words().pressSequentially("lening");
    assertThat(count()).containsText("bij ‘lening’");
    String before = count().innerText();
    facetValue("Soort", "Regeling").click();
    assertThat(page).hasURL(Pattern.compile("q=lening&kind=scheme$"));
    assertThat(link("Soort: Regeling")).isVisible();
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("\\?q=lening$"));
    assertThat(count()).hasText(before);
    assertThat(words()).hasValue("lening");
    assertThat(link("Soort: Regeling")).isHidden();
  }

  @Test
  void backFromATopicRestoresTheSearch() {
    words().pressSequentially("bmk");
    assertThat(count()).containsText("bij ‘bmk’");
    results().first().getByRole(AriaRole.LINK).click();
    assertThat(page.locator("main.topic h1")).containsText("BMKB");
    page.goBack();
    assertThat(words()).hasValue("bmk");
    assertThat(results().first()).containsText("(BMKB)");
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    words().fill("xyzzy");
    assertThat(page.getByText("Niets gevonden.")).isVisible();
    assertThat(count()).hasText("0 onderwerpen bij ‘xyzzy’");
    assertThat(link("stel je vraag")).isVisible();
  }

  @Test
  void nextPageShowsOtherTopics() {
    String first = results().first().innerText();
    link("Volgende").click();
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?page=2$"));
    assertThat(results().first()).not().hasText(first);
    assertThat(link("Vorige")).isVisible();
    assertThat(count()).isInViewport();
  }

  @Test
  void orderHasAnAddressOfItsOwnAndStaysWhileTypingOn() {
    link("hoogste bedrag").click();
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?sort=amount$"));
    assertThat(results().first()).containsText("€");
    words().pressSequentially("lening");
    assertThat(page).hasURL(Pattern.compile("\\?q=lening&sort=amount$"));
    assertThat(results().first()).containsText("Hoogste");
  }

  @Test
  void anotherValueOfAFacetReplacesTheChosenOne() {
    facetValue("Thema", "Financiering").click();
    assertThat(link("Thema: Financiering")).isVisible();
    facetValue("Thema", "Schulden").click();
    assertThat(page).hasURL(Pattern.compile("/regelingen\\?theme=schulden$"));
    assertThat(link("Thema: Schulden")).isVisible();
  }

  @Test
  void whatIsNewGivesWayToResultsAndComesBack() {
    Locator news = page.locator(".start");
    assertThat(news).containsText("Nieuw en gewijzigd");
    words().pressSequentially("bmk");
    assertThat(count()).containsText("bij ‘bmk’");
    assertThat(news).isHidden();
    words().fill("");
    assertThat(news).isVisible();
  }

  @Test
  void inEnglishTypingStaysInEnglish() {
    page.navigate("/en/regelingen");
    page.locator("#q").pressSequentially("bmk");
    assertThat(page).hasURL(Pattern.compile("/en/regelingen\\?q=bmk$"));
    assertThat(results().first()).containsText("Compare");
  }
}
