package nl.steunwijzer.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * Lets only editors change what is known: those who show the token with which the server was
 * started, as {@code Authorization: Bearer} or as the password that a browser asks for.
 */
public final class EditorDoor {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final Optional<String> token;

  /**
   * @param token empty if nobody may change anything over HTTP
   */
  public EditorDoor(String token) {
    this.token = Optional.of(token).filter(text -> !text.isBlank());
  }

  /** Returns if the request comes from an editor; otherwise the request is refused. */
  void check(Context ctx) {
    String expected =
        token.orElseThrow(
            () ->
                BadInput.header(
                    403,
                    "Authorization",
                    "hier kan niets gewijzigd worden; start de server met --editor-token"));
    if (shown(ctx).filter(given -> isSame(given, expected)).isEmpty()) {
      ctx.header("WWW-Authenticate", "Basic realm=\"redactie\", charset=\"UTF-8\"");
      throw BadInput.header(401, "Authorization", "geef het token van de redactie");
    }
  }

  private static Optional<String> shown(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()));
    }
    return header.startsWith(BASIC) ? password(header.substring(BASIC.length())) : Optional.empty();
  }

  private static Optional<String> password(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return Optional.of(pair.substring(pair.indexOf(':') + 1));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Takes as long for a token that is nearly right as for one that is not. */
  private static boolean isSame(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
