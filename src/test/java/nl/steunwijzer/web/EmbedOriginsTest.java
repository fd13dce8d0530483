package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an administrator names a site, and how a browser does. */
class EmbedOriginsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.voorbeeld.nl,      https://www.voorbeeld.nl",
    "https://WWW.Voorbeeld.NL,      https://www.voorbeeld.nl",
    "https://www.voorbeeld.nl:443,  https://www.voorbeeld.nl",
    "https://www.voorbeeld.nl:4430, https://www.voorbeeld.nl:4430",
    "http://localhost:80,           http://localhost",
    "http://localhost:8080,         http://localhost:8080"
  })
  void originIsKeptAsABrowserWritesIt(String written, String origin) {
    EmbedOrigins origins = EmbedOrigins.of(List.of(written));
    assertThat(origins.all()).containsExactly(origin);
    assertThat(origins.allows(origin)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "null",
        "www.voorbeeld.nl",
        "https://",
        "https://-",
        "https://*.voorbeeld.nl",
        "https://www.voorbeeld.nl/",
        "https://www.voorbeeld.nl?x=1",
        "https://jan@voorbeeld.nl",
        "https://voorbeeld.nl:x",
        "https://voorbeeld.nl; script-src *",
        "https://voorbeeld.nl 'none'",
        "https://voorbeeld.nl\r\nSet-Cookie: a=b",
        "ftp://voorbeeld.nl"
      })
  void whatIsNoOriginIsRefusedByName(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbedOrigins.of(List.of("https://goed.example", written)))
        .withMessage(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.voorbeeld.nl",
        "https://voorbeeld.nl",
        "https://www.voorbeeld.nl:8443",
        "https://www.voorbeeld.nl.elders.example",
        "null",
        ""
      })
  void otherOriginIsNotAllowed(String origin) {
    assertThat(EmbedOrigins.of(List.of("https://www.voorbeeld.nl")).allows(origin)).isFalse();
  }

  @Test
  void nobodyIsAllowedUnlessNamed() {
    assertThat(EmbedOrigins.NONE.allows("https://www.voorbeeld.nl")).isFalse();
  }
}
