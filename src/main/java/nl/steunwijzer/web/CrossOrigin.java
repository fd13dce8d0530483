package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * Lets pages of other sites use the API and load our scripts, without cookies. Javalin's own plugin
 * answers 400 to whoever only reads from a site that is not named, and tells caches less.
 */
final class CrossOrigin {

  /** What the element needs; the editors' methods and their password are left out. */
  private static final String METHODS = "GET, POST, PUT";

  /** In seconds; browsers keep what we allow no longer than two hours anyway. */
  private static final String TWO_HOURS = "7200";

  private final EmbedOrigins origins;

  CrossOrigin(EmbedOrigins origins) {
    this.origins = origins;
  }

  void addTo(RoutesConfig routes) {
    if (origins.any()) {
      routes.before(Api.BASE + "/*", this::share);
      routes.before("/static/*", this::share);
    }
  }

  private void share(Context ctx) {
    ctx.res().addHeader("Vary", "Origin");
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin")).filter(origins::allows);
    origin.ifPresent(
        allowed -> {
          ctx.header("Access-Control-Allow-Origin", allowed);
          ctx.header("Access-Control-Expose-Headers", "API-Version");
          if (isPreflight(ctx)) {
            ctx.header("Access-Control-Allow-Methods", METHODS);
            ctx.header("Access-Control-Allow-Headers", "Content-Type");
            ctx.header("Access-Control-Max-Age", TWO_HOURS);
            ctx.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
          }
        });
  }

  private static boolean isPreflight(Context ctx) {
    return ctx.method().equals(HandlerType.OPTIONS)
        && ctx.header("Access-Control-Request-Method") != null;
  }
}
