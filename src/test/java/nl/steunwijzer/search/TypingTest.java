package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.steunwijzer.support.RealCards;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What advisers see first while they type. */
class TypingTest {

  @ParameterizedTest
  @CsvSource({
    "bmk, bmkb",
    "bmkb, bmkb",
    "bmkb-g, bmkb-groen",
    "qred, qredits",
    "wbs, wbso",
    "urencrit, urencriterium",
    "tozo, tozo",
    "geldfit za, geldfit-zakelijk",
    "deurwaarder, deurwaarder-aan-de-deur",
    "klant betaalt niet, klant-betaalt-niet"
  })
  void theTopicWhoseNameIsBeingTypedComesFirst(String typed, String slug) {
    assertThat(RealCards.catalogue().topicsWhileTyping(typed).getFirst().topic().slug())
        .isEqualTo(slug);
  }
}
