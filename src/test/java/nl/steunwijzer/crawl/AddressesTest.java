package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://WWW.Kvk.NL:443, https://www.kvk.nl/",
    "https://kvk.nl./a, https://kvk.nl/a",
    "https://kvk.nl/a#deel, https://kvk.nl/a",
    "https://kvk.nl/a/../b/./c, https://kvk.nl/b/c",
    "https://kvk.nl/a?b=2&a=1, https://kvk.nl/a?a=1&b=2",
    "https://kvk.nl/a?utm_source=x&UTM_MEDIUM=y&q=1, https://kvk.nl/a?q=1",
    "https://kvk.nl/a?fbclid=x, https://kvk.nl/a",
    "https://kvk.nl/a;jsessionid=0A1B?q=1, https://kvk.nl/a?q=1",
    "https://kvk.nl/(S(lit3py55t21z5v55vlm25s55))/a, https://kvk.nl/a",
    "https://kvk.nl/a b, https://kvk.nl/a%20b",
    "https://kvk.nl/%7ea, https://kvk.nl/~a",
    "https://café.nl/é, https://xn--caf-dma.nl/%C3%A9",
  })
  void oneWayToWriteIt(String address, URI normal) {
    assertThat(Addresses.normal(address)).hasValue(normal);
  }

  @ParameterizedTest
  @CsvSource({"https://kvk.nl/a?q=1", "https://kvk.nl/inside?side=1", "https://kvk.nl/a/"})
  void staysAsItIs(String address) {
    assertThat(Addresses.normal(address)).hasValue(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mailto:a@b.nl",
        "tel:155",
        "javascript:alert(1)",
        "data:text/html,x",
        "/pad",
        "http://",
        "http://[",
        "file:///etc/passwd"
      })
  void isNoAddressOfTheWeb(String address) {
    assertThat(Addresses.normal(address)).isEmpty();
  }

  @Test
  void longOnesAreTraps() {
    assertThat(Addresses.normal("https://kvk.nl/" + "a".repeat(2_000))).isEmpty();
  }
}
