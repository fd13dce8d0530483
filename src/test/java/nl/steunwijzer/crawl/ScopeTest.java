package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "rvo.nl/subsidies, https://rvo.nl/subsidies, true",
    "rvo.nl/subsidies, http://RVO.nl/subsidies, true",
    "rvo.nl/subsidies, https://rvo.nl/subsidies/, true",
    "rvo.nl/subsidies, https://rvo.nl/subsidies/a/b, true",
    "rvo.nl/subsidies, https://rvo.nl/subsidies?p=2, true",
    "rvo.nl/subsidies, https://rvo.nl/subsidies-oud, false",
    "rvo.nl/subsidies, https://www.rvo.nl/subsidies, false",
    "rvo.nl/subsidies, https://kwaad.nl/rvo.nl/subsidies, false",
    "rvo.nl/subsidies, ftp://rvo.nl/subsidies, false",
    "rvo.nl/subsidies/, https://rvo.nl/subsidies, true",
    "https://rvo.nl/subsidies, http://rvo.nl/subsidies, true",
    "rvo.nl, https://rvo.nl/, true",
    "rvo.nl, https://rvo.nl.kwaad.nl/, false",
    "rvo.nl/subsidie*, https://rvo.nl/subsidies-oud/a, true",
    "rvo.nl/*/aanvragen, https://rvo.nl/a/b/aanvragen/c, true",
    "rvo.nl/*/aanvragen, https://rvo.nl/a/aanvragenlijst, false",
    "rvo.nl/*.pdf, https://rvo.nl/a/b.pdf, true",
    "rvo.nl/a.b, https://rvo.nl/axb, false",
  })
  void aPattern(String pattern, URI address, boolean fits) {
    assertThat(new Scope(site(List.of(pattern), List.of())).contains(address)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "rvo.nl/nieuws, https://rvo.nl/nieuws/a, false",
    "*/nieuws, https://rvo.nl/a/nieuws, false",
    "*/nieuws, https://rvo.nl/nieuwsgierig, true",
    "*?*, https://rvo.nl/a?p=1, false",
    "*?*, https://rvo.nl/a, true",
    "*.docx, https://rvo.nl/a.docx, false",
  })
  void whatIsLeftOut(String pattern, URI address, boolean fits) {
    assertThat(new Scope(site(List.of("rvo.nl"), List.of(pattern))).contains(address))
        .isEqualTo(fits);
  }

  private static Site site(List<String> include, List<String> exclude) {
    return new Site("s", "s", List.of(), List.of(), include, exclude, 1, 1);
  }
}
