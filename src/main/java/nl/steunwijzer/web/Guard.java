package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Headers that keep browsers safe, and a refusal of forms that other sites send. */
final class Guard {

  /** Nothing inline and nothing from elsewhere. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private Guard() {}

  static void addTo(RoutesConfig routes) {
    routes.before(Guard::setHeaders);
    routes.before(Guard::refuseOtherSites);
  }

  private static void setHeaders(Context ctx) {
    ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!ctx.path().startsWith("/static/")) {
      ctx.header("Cache-Control", "no-store");
    }
  }

  private static void refuseOtherSites(Context ctx) {
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
    boolean changing = CHANGING.contains(ctx.method().name());
    if (changing && origin.isPresent() && !isOwn(origin.get(), ctx)) {
      throw BadInput.header(403, "Origin", "dit verzoek komt van een andere site");
    }
  }

  private static boolean isOwn(String origin, Context ctx) {
    try {
      return String.valueOf(URI.create(origin).getAuthority()).equals(ctx.host());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
