package nl.steunwijzer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a page is about, and takes away what stands around it on every page of the site. */
final class MainContent {

  private static final String NEVER =
      "script, style, noscript, template, svg, canvas, iframe, object, embed, nav, footer, head,"
          + " dialog, button, input, select, textarea, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
          + " [role=alertdialog], [role=menu], [role=menubar], [role=toolbar]";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

  /** Words in the names of classes for what is not content. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:cookies?|consent|breadcrumbs?|kruimelpad|broodkruimel|share|sharing|social|deel-?deze|skip|skiplinks?"
              + "|sr-only|visually-?hidden|screen-?reader|menu|navbar|navigation|pagination|paging|sidebar"
              + "|feedback|newsletter|nieuwsbrief|advert(?:isement)?|banner|related|gerelateerd|printlink|print-?only|no-?print"
              + "|site-?header|site-?footer|page-?footer|toolbar|popup|modal)(?:$|[\\s_-])");

  private static final Pattern COOKIE_ID =
      Pattern.compile("(?i).*(?:cookie|consent|breadcrumb|kruimel).*");

  private static final String MAIN =
      "main, [role=main], #main-content, #maincontent, #content, #main, .main-content";

  /** Of a page of which the content is not marked, the content holds this share of the text. */
  private static final double MOST = 0.5;

  private MainContent() {}

  static Element of(Document page) {
    keepHeadingsInButtons(page);
    page.select(NEVER).remove();
    page.select("[style]").stream()
        .filter(e -> HIDDEN.matcher(e.attr("style")).find())
        .toList()
        .forEach(Element::remove);
    unwrapForms(page);
    List<Element> around =
        page.body().select("[class], [id]").stream().filter(MainContent::isAround).toList();
    int all = Math.max(1, length(page.body()));
    around.stream().filter(e -> length(e) < MOST * all && !isContent(e)).forEach(Element::remove);
    Element content = main(page).or(() -> article(page)).orElse(page.body());
    content.select("header").stream()
        .filter(e -> e.selectFirst("h1, h2") == null)
        .toList()
        .forEach(Element::remove);
    if (content.equals(page.body())) {
      content.select("aside").remove();
    }
    return content;
  }

  /** The heads of foldable parts are often buttons within headings. */
  private static void keepHeadingsInButtons(Document page) {
    page.select("h1 button, h2 button, h3 button, h4 button, h5 button, summary button, dt button")
        .unwrap();
  }

  /** Some sites wrap the whole page in one form. */
  private static void unwrapForms(Document page) {
    for (Element form : page.select("form")) {
      if (form.selectFirst("main, h1, article") != null) {
        form.unwrap();
      } else {
        form.remove();
      }
    }
  }

  private static boolean isAround(Element element) {
    return AROUND.matcher(element.className()).find() || COOKIE_ID.matcher(element.id()).matches();
  }

  private static boolean isContent(Element element) {
    return element.nameIs("main")
        || element.nameIs("article")
        || element.selectFirst("main, h1") != null;
  }

  private static int length(Element element) {
    return element.text().length();
  }

  private static Optional<Element> main(Document page) {
    return page.select(MAIN).stream().filter(e -> length(e) > 0).findFirst();
  }

  private static Optional<Element> article(Document page) {
    List<Element> articles = page.select("article");
    return articles.size() == 1 ? Optional.of(articles.getFirst()) : Optional.empty();
  }
}
