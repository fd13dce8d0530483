package nl.steunwijzer.web;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every error in one form: problem+json (RFC 9457) for the API, a page in plain words for people.
 */
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          entry(400, "Verzoek niet begrepen"),
          entry(401, "Alleen voor de redactie"),
          entry(403, "Verzoek niet toegestaan"),
          entry(404, "Niet gevonden"),
          entry(405, "Methode niet toegestaan"),
          entry(406, "Vorm niet beschikbaar"),
          entry(409, "Intussen veranderd"),
          entry(413, "Verzoek te groot"),
          entry(415, "Inhoud van onbekend type"),
          entry(422, "Inhoud niet te gebruiken"),
          entry(500, "Er ging bij ons iets mis"),
          entry(503, "Even te druk"));

  private static final Map<Integer, String> DETAILS =
      Map.of(
          404, "Dit adres bestaat niet. Kijk of het goed is gespeld.",
          405, "Dit adres kent deze methode niet.",
          413, "De inhoud is groter dan 64 kB. Stuur minder.",
          500, "Probeer het over een minuut nog eens. Blijft het zo, bel dan een adviseur.",
          503,
              "Er stellen nu veel mensen tegelijk een vraag. Probeer het over een minuut nog"
                  + " eens.");

  /** In seconds. */
  private static final String A_MINUTE = "60";

  private Errors() {}

  /** An error as RFC 9457 describes it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Problem(
      String type, String title, int status, String detail, String instance, List<Detail> errors) {}

  /** Where in the request the error is. */
  record Detail(String in, String location, String detail) {}

  /** What went wrong on our side, for a stream that has begun. */
  static Problem ours(String path) {
    return problem(HttpStatus.INTERNAL_SERVER_ERROR.getCode(), "", path, List.of());
  }

  static void addTo(RoutesConfig routes) {
    routes.exception(BadInput.class, (e, ctx) -> bad(e, ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> refused(e, ctx));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
          send(ctx, 500, "", List.of());
        });
    routes.error(404, ctx -> sendIfEmpty(ctx, 404));
    routes.error(405, ctx -> sendIfEmpty(ctx, 405));
  }

  private static void refused(HttpResponseException e, Context ctx) {
    Optional<String> methods = Optional.ofNullable(e.getDetails().get("availableMethods"));
    methods.ifPresent(allowed -> ctx.header("Allow", allowed));
    String detail =
        methods.map("Dit adres kent deze methode niet. Gebruik %s."::formatted).orElse("");
    if (e.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
      ctx.header("Retry-After", A_MINUTE);
    }
    send(ctx, e.getStatus(), detail, List.of());
  }

  private static void bad(BadInput e, Context ctx) {
    // The name of a parameter tells a program where to look, and a person nothing.
    String where = e.location().isEmpty() || !isApi(ctx) ? "" : e.location() + ": ";
    Detail detail = new Detail(e.in(), e.location(), e.explanation());
    send(ctx, e.status(), where + e.explanation(), List.of(detail));
  }

  private static void sendIfEmpty(Context ctx, int status) {
    if (ctx.attribute("told") == null) {
      send(ctx, status, "", List.of());
    }
  }

  private static void send(Context ctx, int status, String detail, List<Detail> errors) {
    ctx.attribute("told", true);
    ctx.status(status);
    Problem problem = problem(status, detail, ctx.path(), errors);
    if (isApi(ctx)) {
      ctx.contentType("application/problem+json");
      ctx.result(JsonInput.write(problem));
    } else {
      String title = problem.title();
      Pages.show(ctx, new ErrorPage(Shell.error(title), title, sentence(problem.detail())));
    }
  }

  private static Problem problem(int status, String detail, String path, List<Detail> errors) {
    String title = TITLES.getOrDefault(status, "Fout " + status);
    String text = detail.isEmpty() ? DETAILS.getOrDefault(status, title) : detail;
    return new Problem("about:blank", title, status, text, path, errors);
  }

  private static boolean isApi(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  /** A line that begins small and has no full stop, as a sentence. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + text.substring(1)
        + (text.endsWith(".") ? "" : ".");
  }
}
