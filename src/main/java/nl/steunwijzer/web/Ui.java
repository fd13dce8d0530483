package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.Texts;

/**
 * The interface in one language. The address tells which: pages in English stand under /en, so that
 * a link keeps the language and no cookie is needed for it.
 *
 * @param address of the page that is shown, without what tells the language
 * @param origin what stands before our addresses where they are used elsewhere: scheme and host
 */
record Ui(Language language, String address, String origin) {

  private static final String ENGLISH = "/en";

  /** As browsers send a form that has no files. */
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String TEXTS = "nl.steunwijzer.web.page";

  private static final Both<Texts> SAID = Both.of(language -> Texts.of(TEXTS, language.tag()));
  private static final Both<Map<String, String>> ALL = Both.of(language -> SAID.in(language).all());

  /** The interface in which this request is made. */
  static Ui of(Context ctx) {
    String path = ctx.path();
    boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
    String rest = english ? path.substring(ENGLISH.length()) : path;
    String query = Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
    return new Ui(
        english ? Language.ENGLISH : Language.DUTCH,
        (rest.isEmpty() ? "/" : rest) + query,
        ctx.scheme() + "://" + ctx.host());
  }

  /** Serves a page in both languages; who asks for its head hears of it what a reader would. */
  static void get(RoutesConfig routes, String path, Handler handler) {
    for (String each : List.of(path, inEnglish(path))) {
      routes.get(each, handler);
      routes.head(each, handler);
    }
  }

  /** Takes a form of our own pages in both languages. */
  static void post(RoutesConfig routes, String path, Handler handler) {
    Handler ofForm =
        ctx -> {
          checkForm(ctx);
          handler.handle(ctx);
        };
    routes.post(path, ofForm);
    routes.post(inEnglish(path), ofForm);
  }

  private static void checkForm(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse(FORM);
    if (!type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw BadInput.header(415, "Content-Type", "stuur het formulier als " + FORM);
    }
  }

  private static String inEnglish(String path) {
    return path.equals("/") ? ENGLISH : ENGLISH + path;
  }

  /** The same interface, shown on another page than that of the request. */
  Ui at(String page) {
    return new Ui(language, page, origin);
  }

  /** What stands before the address of each page in this language: nothing or '/en'. */
  String base() {
    return isEnglish() ? ENGLISH : "";
  }

  /** The address of one of our pages in this language. */
  String url(String page) {
    return isEnglish() ? inEnglish(page) : page;
  }

  /** The page to begin with. */
  String home() {
    return url("/");
  }

  /** This page in the other language. */
  String elsewhere() {
    return other().url(address);
  }

  private Ui other() {
    return new Ui(isEnglish() ? Language.DUTCH : Language.ENGLISH, address, origin);
  }

  boolean isEnglish() {
    return language == Language.ENGLISH;
  }

  /** The code of the language, for the attribute 'lang'. */
  String tag() {
    return language.tag();
  }

  String otherTag() {
    return other().tag();
  }

  /** For numbers and dates as readers of this language write them. */
  Locale locale() {
    return Locale.of(language.tag());
  }

  /** The texts by their keys, as templates read them. */
  Map<String, String> texts() {
    return ALL.in(language);
  }

  /** A text with values in their places. */
  String say(String key, Object... values) {
    return SAID.in(language).get(key, values);
  }

  /** The words for codes, dates and figures. */
  Labels labels() {
    return Labels.in(language);
  }
}
