package nl.steunwijzer.search;

import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;

/** A handful of cards with names and words that are easily mixed up, and their catalogue. */
final class SmallCatalogue {

  static final DutchLexicon LEXICON = DutchLexicon.load();

  static final CardText BMKB =
      CardText.at("financiering", "bmkb")
          .with("name", "Borgstelling MKB-kredieten")
          .with("nameEn", "SME credit guarantee scheme")
          .with("abbreviation", "BMKB")
          .with("aliases", "[staatsgarantie lening]")
          .with("kind", "scheme")
          .with("type", "guarantee")
          .with("provider", "RVO")
          .with("audience", "[mkb, zzp]")
          .with(
              "questions", "[ik heb te weinig onderpand voor de bank, kan een zzp'er borg krijgen]")
          .withBody(
              """
              ## Wat is het
              Met de BMKB staat de overheid borg voor een deel van je zakelijke lening. [^faq]

              ## Voor wie
              - De BMKB is er voor bedrijven met hoogstens 250 werknemers. [^faq]

              ## In English
              - With the BMKB the Dutch state guarantees part of your business loan. [^faq]
              """);

  static final CardText BMKB_GROEN =
      CardText.at("financiering", "bmkb-groen")
          .with("name", "BMKB-Groen")
          .with("kind", "scheme")
          .with("type", "guarantee")
          .with("provider", "RVO")
          .with("audience", "[mkb]")
          .with("questions", "[borg voor een lening om te verduurzamen]")
          .withBody(
              """
              ## Wat is het
              Met de BMKB-Groen leen je geld voor zonnepanelen en isolatie. [^faq]
              """);

  static final CardText QREDITS =
      CardText.at("financiering", "qredits")
          .with("name", "Qredits")
          .with("aliases", "[Qredits Microfinanciering, microkrediet]")
          .with("provider", "Qredits")
          .with("audience", "[starter, zzp]")
          .with("questions", "[de bank wil mij geen geld lenen]")
          .withBody(
              """
              ## Wat is het
              Qredits leent geld aan starters die bij een bank niet terechtkunnen. [^faq]

              ## In English
              - Qredits lends money to starters who cannot borrow from a bank. [^faq]
              """);

  static final CardText GO =
      CardText.at("financiering", "go")
          .with("name", "Garantie Ondernemingsfinanciering")
          .with("abbreviation", "GO")
          .with("kind", "scheme")
          .with("type", "guarantee")
          .with("provider", "RVO")
          .with("audience", "[large]")
          .with("questions", "[garantie op een grote financiering]")
          .withBody(
              """
              ## Wat is het
              De GO is een garantie voor grote ondernemingen. [^faq]
              """);

  static final CardText SLIM =
      CardText.at("personeel", "slim")
          .with("name", "Stimuleringsregeling leren en ontwikkelen")
          .with("abbreviation", "SLIM")
          .with("kind", "scheme")
          .with("type", "subsidy")
          .with("audience", "[mkb, employer]")
          .with("questions", "[subsidie voor scholing van mijn personeel]")
          .withBody(
              """
              ## Wat is het
              SLIM is een subsidie voor scholing van werknemers. [^faq]
              """);

  static final CardText NOW =
      CardText.at("personeel", "now")
          .with("name", "Noodmaatregel overbrugging werkgelegenheid")
          .with("abbreviation", "NOW")
          .with("kind", "scheme")
          .with("type", "benefit")
          .with("status", "{value: ended, asOf: 2022-04}")
          .with("audience", "[employer]")
          .with("questions", "[krijg ik nog loonsteun]")
          .withBody(
              """
              ## Wat is het
              De NOW betaalde in 2020 een deel van de lonen. [^faq]
              """);

  static final CardText TAX_DEBT =
      CardText.at("schulden", "belasting-betalingsregeling")
          .with("name", "Betalingsregeling Belastingdienst")
          .with("kind", "procedure")
          .with("type", "debt-help")
          .with("provider", "Belastingdienst")
          .with("audience", "[existing, zzp]")
          .with("questions", "[ik kan mijn belasting niet betalen]")
          .withBody(
              """
              ## Wat is het
              Heb je een schuld bij de Belastingdienst, dan kun je om uitstel vragen. [^faq]

              ## Voorwaarden
              - De betalingsregeling loopt hoogstens 12 maanden. [^faq]

              ## In English
              - You can ask the tax office to pay your tax debt in instalments. [^faq]
              """);

  static final List<CardText> CARDS = List.of(BMKB, BMKB_GROEN, QREDITS, GO, SLIM, NOW, TAX_DEBT);

  private SmallCatalogue() {}

  /** The catalogue of these cards, read from this folder. */
  static Catalogue in(Path folder) {
    return of(folder, CARDS.toArray(CardText[]::new));
  }

  /** The catalogue of the given cards, read from this folder. */
  static Catalogue of(Path folder, CardText... cards) {
    return Catalogue.of(TestKnowledge.load(folder, cards), LEXICON);
  }
}
