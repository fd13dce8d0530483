package nl.steunwijzer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.AsOf;
import org.jsoup.nodes.Document;

/** What a page tells to search engines in JSON-LD, of which we need three words. */
record JsonDates(Optional<AsOf> published, Optional<AsOf> modified, boolean isNews) {

  private static final Pattern PUBLISHED = field("datePublished");
  private static final Pattern MODIFIED = field("dateModified");
  private static final Pattern NEWS =
      Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:Reportage|Analysis)?NewsArticle\"");

  static JsonDates of(Document page) {
    String json =
        page.select("script[type=application/ld+json]").stream()
            .map(script -> script.data())
            .collect(Collectors.joining("\n"));
    return new JsonDates(date(PUBLISHED, json), date(MODIFIED, json), NEWS.matcher(json).find());
  }

  private static Pattern field(String name) {
    return Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]{4,40})\"");
  }

  private static Optional<AsOf> date(Pattern field, String json) {
    Matcher value = field.matcher(json);
    return value.find() ? DutchDates.first(value.group(1)) : Optional.empty();
  }
}
