package nl.steunwijzer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every error in one form: problem+json (RFC 9457) for the API, a page in plain words for people.
 */
final class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private static final String TEXTS = "nl.steunwijzer.web.errors";
  private static final Both<Texts> SAID = Both.of(language -> Texts.of(TEXTS, language.tag()));

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
    if (isApi(ctx)) {
      ctx.contentType("application/problem+json");
      ctx.result(JsonInput.write(problem(status, detail, ctx.path(), errors)));
    } else {
      Pages.show(ctx, page(Ui.of(ctx).at("/"), status, detail));
    }
  }

  /** What a check has to say is said in Dutch; in English the kind of error must do. */
  private static ErrorPage page(Ui ui, int status, String detail) {
    Texts texts = SAID.in(ui.language());
    String title = title(texts, status);
    String message = ui.isEnglish() || detail.isEmpty() ? detail(texts, status) : detail;
    return new ErrorPage(ui, Shell.alone(title), title, sentence(message));
  }

  private static Problem problem(int status, String detail, String path, List<Detail> errors) {
    String text = detail.isEmpty() ? detail(SAID.dutch(), status) : detail;
    return new Problem("about:blank", title(SAID.dutch(), status), status, text, path, errors);
  }

  private static String title(Texts texts, int status) {
    return texts.find(status + ".title").orElseGet(() -> texts.get("other.title", status));
  }

  private static String detail(Texts texts, int status) {
    return texts.find(status + ".detail").orElseGet(() -> title(texts, status));
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
