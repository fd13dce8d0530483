package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headers that keep browsers safe, and a refusal of what other sites send. */
final class Guard {

  private static final String POLICY = "Content-Security-Policy";

  /** Nothing inline and nothing from elsewhere. */
  private static final String OURS =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors ";

  private static final String ANSWERS = Api.BASE + "/answers";

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final EmbedOrigins origins;

  /**
   * @param origins the sites whose pages may ask questions
   */
  Guard(EmbedOrigins origins) {
    this.origins = origins;
  }

  void addTo(RoutesConfig routes) {
    routes.before(Guard::setHeaders);
    routes.before(this::refuseOtherSites);
  }

  /** Lets our own pages and those of these sites show the page in a frame. */
  static void letFrame(Context ctx, EmbedOrigins origins) {
    String ancestors =
        Stream.concat(Stream.of("'self'"), origins.all().stream().sorted())
            .collect(Collectors.joining(" "));
    ctx.header(POLICY, OURS + ancestors);
  }

  /** Lets the page show other pages of ours in frames. */
  static void letHoldFrames(Context ctx) {
    ctx.header(POLICY, OURS + "'none'; frame-src 'self'");
  }

  private static void setHeaders(Context ctx) {
    ctx.header(POLICY, OURS + "'none'");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!ctx.path().startsWith("/static/")) {
      ctx.header("Cache-Control", "no-store");
    }
  }

  private void refuseOtherSites(Context ctx) {
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
    boolean changing = CHANGING.contains(ctx.method().name());
    if (changing && origin.filter(from -> !isOwn(from, ctx) && !mayAsk(from, ctx)).isPresent()) {
      throw BadInput.header(403, "Origin", "dit verzoek komt van een andere site");
    }
  }

  /** Questions and opinions only: a browser may send an editor's password along with the rest. */
  private boolean mayAsk(String origin, Context ctx) {
    return ctx.path().startsWith(ANSWERS) && origins.allows(origin);
  }

  private static boolean isOwn(String origin, Context ctx) {
    try {
      return String.valueOf(URI.create(origin).getAuthority()).equals(ctx.host());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
