package nl.steunwijzer.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.AsOf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page tells about itself in its head, and in words such as 'Laatst gewijzigd'. */
final class PageAbout {

  private static final List<String> TITLES = List.of("og:title", "dcterms.title", "dc.title");

  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dcterms.publisher", "dc.publisher", "dcterms.creator", "dc.creator");

  /** The last revision tells more than the first appearance. */
  private static final List<String> DATES =
      List.of(
          "dcterms.modified",
          "dc.date.modified",
          "article:modified_time",
          "og:updated_time",
          "dcterms.date",
          "dc.date",
          "dcterms.issued",
          "article:published_time",
          "dcterms.available");

  private static final List<String> VALID =
      List.of("dcterms.valid", "dc.date.valid", "dcterms.validuntil");

  private static final Pattern REVISED =
      Pattern.compile(
          "(?i)\\b(?:laatst (?:gewijzigd|bijgewerkt|aangepast|gecontroleerd)|laatste"
              + " (?:wijziging|update)|bijgewerkt op|gewijzigd op|last (?:updated|modified))");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:gepubliceerd(?: op)?|publicatiedatum|published)\\b");

  private static final int LINE = 120;

  /** A page that says it more often than this is no page. */
  private static final int MOST = 20;

  private final Document page;

  private PageAbout(Document page) {
    this.page = page;
  }

  static About of(Document page) {
    PageAbout head = new PageAbout(page);
    JsonDates json = JsonDates.of(page);
    return new About(
        head.title(),
        head.meta(PUBLISHERS),
        head.visible(REVISED)
            .or(() -> json.modified())
            .or(() -> head.meta(DATES).flatMap(DutchDates::first))
            .or(() -> json.published())
            .or(() -> head.visible(PUBLISHED)),
        head.kind(json),
        head.language(),
        head.meta(VALID).flatMap(DutchDates::first));
  }

  private Optional<String> title() {
    return meta(TITLES)
        .or(
            () ->
                Optional.of(page.select("h1").text())
                    .filter(text -> !text.isBlank() && text.length() <= LINE * 2))
        .or(() -> Optional.of(page.title()).filter(text -> !text.isBlank()))
        .map(text -> nl.steunwijzer.text.CleanText.of(text));
  }

  private Optional<DocumentKind> kind(JsonDates json) {
    boolean article = meta(List.of("og:type")).filter("article"::equals).isPresent();
    return json.isNews() || article ? Optional.of(DocumentKind.NEWS) : Optional.empty();
  }

  private Optional<String> language() {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang").strip())
        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
        .map(
            tag ->
                tag.substring(0, Math.max(2, tag.indexOf('-'))).toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        String content = meta.attr("content").strip();
        if (key.equalsIgnoreCase(name) && !content.isEmpty() && !content.startsWith("http")) {
          return Optional.of(nl.steunwijzer.text.CleanText.of(content));
        }
      }
    }
    return Optional.empty();
  }

  /** A date that the page shows next to words that say what it is. */
  private Optional<AsOf> visible(Pattern words) {
    for (Element element :
        page.body().getElementsMatchingOwnText(words).stream().limit(MOST).toList()) {
      Element around =
          element.text().length() > LINE || DutchDates.first(dated(element)).isPresent()
              ? element
              : Optional.ofNullable(element.parent()).orElse(element);
      if (around.text().length() <= LINE) {
        Optional<AsOf> date = DutchDates.first(dated(around));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static String dated(Element element) {
    Optional<Element> time = Optional.ofNullable(element.selectFirst("time[datetime]"));
    return time.map(t -> t.attr("datetime")).orElseGet(element::text);
  }
}
