package nl.steunwijzer.dense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.CatalogueStore;
import nl.steunwijzer.search.DutchLexicon;
import nl.steunwijzer.search.Similarity;

/** Cards with a little English. */
final class Cards {

  private static final DutchLexicon LEXICON = DutchLexicon.load();

  static final CardText SICKNESS =
      card("ziekte", "An ill member of staff keeps at least 70% of the wages.", "70%");
  static final CardText SOLAR =
      card("zonnepanelen", "You get a subsidy for solar panels on the roof.", "");
  static final CardText EXPORT =
      card("export", "An adviser helps you to sell goods in other countries.", "");

  static final List<CardText> ALL = List.of(SICKNESS, SOLAR, EXPORT);

  private Cards() {}

  private static CardText card(String slug, String english, String figure) {
    return CardText.at("personeel", slug)
        .withBody(
            """
            ## Wat is het
            Een kaart over %s. %s [^faq]

            ## In English
            - %s [^faq]
            """
                .formatted(slug, figure, english));
  }

  static Knowledge load(Path folder, List<CardText> cards) {
    return TestKnowledge.load(folder, cards.toArray(CardText[]::new));
  }

  static Catalogue catalogue(Path folder, Similarity similarity) {
    ALL.forEach(card -> card.writeTo(folder));
    try {
      return CatalogueStore.none(LEXICON).with(similarity).open(TestKnowledge.loader(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
