package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The colours, letters and corners of the pages: a style sheet with values for design tokens.
 *
 * @param css the sheet
 */
public record Theme(String css) {

  /** Our own. */
  public static final Theme STANDARD = new Theme(Resources.text("/web/theme.css"));

  private static final String AN_HOUR = "max-age=3600";

  /**
   * The theme of another house.
   *
   * @throws IOException if the file cannot be read
   */
  public static Theme in(Path file) throws IOException {
    return new Theme(Files.readString(file));
  }

  void addTo(RoutesConfig routes) {
    routes.get(
        "/static/theme.css",
        ctx -> ctx.header("Cache-Control", AN_HOUR).contentType("text/css").result(css));
  }
}
