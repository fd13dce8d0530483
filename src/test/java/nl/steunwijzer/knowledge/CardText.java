package nl.steunwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A card for a test. It begins sound, so that a test spoils only what it is about.
 *
 * @param head the fields of the head with their YAML, in order
 * @param body the Markdown below the head
 */
public record CardText(String theme, String slug, Map<String, String> head, String body) {

  private static final String SOURCE = "{title: Vragen, publisher: Qredits, asOf: 2025-09-01}";

  /** A sound card at 'theme/slug.md' that rests on one source, 'faq'. */
  public static CardText at(String theme, String slug) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("slug", slug);
    head.put("name", slug);
    head.put("kind", "organisation");
    head.put("type", "loan");
    head.put("theme", theme);
    head.put("status", "{value: open, asOf: 2025-09}");
    head.put("audience", "[starter]");
    head.put("summary", "Een voorbeeld.");
    head.put("summaryEn", "An example.");
    head.put("questions", "[waar vind ik een voorbeeld]");
    head.put("sources", "\n  faq: " + SOURCE);
    return new CardText(theme, slug, head, "## Wat is het\nEen voorbeeld. [^faq]\n");
  }

  /** The same card with this YAML for one field of the head. */
  public CardText with(String field, String yaml) {
    Map<String, String> changed = new LinkedHashMap<>(head);
    changed.put(field, yaml);
    return new CardText(theme, slug, changed, body);
  }

  /** The same card with a second source, 'gids'. */
  public CardText withSecondSource() {
    return with("sources", head.get("sources") + "\n  gids: " + SOURCE);
  }

  /** The same card without one field of its head. */
  public CardText without(String field) {
    Map<String, String> changed = new LinkedHashMap<>(head);
    changed.remove(field);
    return new CardText(theme, slug, changed, body);
  }

  /** The same card with another text below the head. */
  public CardText withBody(String markdown) {
    return new CardText(theme, slug, head, markdown);
  }

  /** The same card with more text at its end. */
  public CardText plus(String markdown) {
    return withBody(body + "\n" + markdown);
  }

  /** The path below the knowledge folder. */
  public String path() {
    return theme + "/" + slug + ".md";
  }

  /** The whole file. */
  public String text() {
    String fields =
        head.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining());
    return "---\n" + fields + "---\n\n" + body;
  }

  /** The number of the first line that holds this text, from 1. */
  public int lineOf(String part) {
    int at = text().indexOf(part);
    if (at < 0) {
      throw new IllegalArgumentException("the card does not hold: " + part);
    }
    return 1 + (int) text().substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** Writes the card below the knowledge folder, over an earlier one. */
  public void writeTo(Path folder) {
    try {
      Files.createDirectories(folder.resolve(theme));
      Files.writeString(folder.resolve(path()), text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
