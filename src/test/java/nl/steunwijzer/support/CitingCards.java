package nl.steunwijzer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.KnowledgeLoader;

/** A few invented cards that cite an address. */
public final class CitingCards {

  private static final String BODY =
      """
      ## Wat is het
      De Fietslening is een lening van de Fietsbank voor ondernemers die een fiets kopen. [^bank]

      ## Hoeveel
      - Bij de Fietslening leen je hoogstens € 10.000. [^bank]
      - De rente van de Fietslening is 4 procent. [^bank]
      - Het Fietsfonds gaf in 2020 advies. [^gids]
      """;

  private CitingCards() {}

  /** A card that cites this address, and one passage from elsewhere. */
  public static CardText loan(String slug, String url) {
    return CardText.at("financiering", slug)
        .with(
            "sources",
            """

              bank: {title: Lenen, publisher: Fietsbank, url: "%s", asOf: 2026-01}
              gids: {title: Gids, publisher: Fietsfonds, url: "https://gids.example/", asOf: 2026}
            """
                .formatted(url))
        .withBody(BODY);
  }

  /** The knowledge of a folder in which these cards are written. */
  public static Knowledge in(Path folder, CardText... cards) {
    List.of(cards).forEach(card -> card.writeTo(folder));
    try {
      return new KnowledgeLoader(folder, Clock.systemUTC()).load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
