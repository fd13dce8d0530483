package nl.steunwijzer.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import nl.steunwijzer.conversation.ConversationStore;

/** Knows a visitor's conversation by one necessary cookie, which holds nothing but its id. */
final class Visitor {

  private static final String COOKIE = "gesprek";

  private Visitor() {}

  /** The conversation of this visitor, if it still exists. */
  static Optional<String> conversation(Context ctx, ConversationStore store) {
    return Optional.ofNullable(ctx.cookie(COOKIE)).filter(store::exists);
  }

  /** The conversation of this visitor, begun if there is none; its cookie lives on with its use. */
  static String begin(Context ctx, ConversationStore store, Duration keep) {
    String id = conversation(ctx, store).orElseGet(store::begin);
    ctx.cookie(cookie(ctx, id, (int) keep.toSeconds()));
    return id;
  }

  /** Takes the cookie away. */
  static void forget(Context ctx) {
    ctx.cookie(cookie(ctx, "", 0));
  }

  private static Cookie cookie(Context ctx, String value, int seconds) {
    boolean secure = ctx.scheme().equals("https");
    return new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.LAX);
  }
}
