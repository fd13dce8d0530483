package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.search.Word;

/** Finds in a message what is called like a scheme, of which no card has ever heard. */
final class SchemeNames {

  private static final String HEAD =
      "(?:regeling|subsidie|krediet|toeslag|bonus|premie|voucher|fonds|aftrek|vergoeding|korting"
          + "|tegemoetkoming|garantie|lening|steun|uitkering|toelage|cheque|potje|bijdrage|vangnet"
          + "|grant|credit|loan|scheme|fund|relief|allowance)";

  /** The same, also beginning with a capital. */
  private static final String ANY_HEAD = "(?i:" + HEAD + ")";

  /** Words that are names of schemes only beside another word in capitals. */
  private static final String CAMPAIGN =
      "(?i:programma|programme|actieplan|impuls|kickstart|pakket|deal|boost)";

  private static final String ABBREVIATION = "\\p{Lu}{3,6}";

  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'-]*";
  private static final String YEAR = "(?: (?:19|20)\\d{2})?";
  private static final String LINK = "(?:(?:&|en|and) )?";
  private static final String BEGIN = "(?<![\\p{L}-])";

  /** Written as a name. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          String.join(
              "|",
              // 'Vrouw & Zaak-krediet', 'Startup Launch Grant'
              BEGIN
                  + "(?:"
                  + CAPITAL
                  + " "
                  + LINK
                  + ")+(?=\\p{Lu})[\\p{L}'-]*"
                  + ANY_HEAD
                  + "\\b"
                  + YEAR,
              // 'Regeling Digitale Sprong'
              BEGIN + "\\p{L}*" + ANY_HEAD + "(?: " + LINK + CAPITAL + ")+" + YEAR,
              // '… de Buspremie', not at the beginning of a sentence
              "(?<=[\\p{Ll},(] )" + CAPITAL + HEAD + "\\b" + YEAR,
              // 'Tweedeleven-lening'
              BEGIN + "\\p{Lu}[\\p{L}-]*-\\p{L}*" + HEAD + "\\b",
              // 'Programma Winkelstraat 2026', 'Duurzame Winkels Deal'
              BEGIN + CAMPAIGN + "(?: " + LINK + CAPITAL + ")+" + YEAR,
              BEGIN + "(?:" + CAPITAL + " " + LINK + ")+" + CAMPAIGN + "\\b" + YEAR,
              // 'de SBW-subsidie', 'subsidie SBW', 'de SBW aanvragen'
              "\\b" + ABBREVIATION + "(?=[- ]" + HEAD + "\\b)",
              "(?<=" + HEAD + " )" + ABBREVIATION + "\\b",
              "(?<=\\b(?:de|het|the) )" + ABBREVIATION + "(?= aan(?:vragen)?\\b)",
              // 'WBSO-Compact'
              "\\b\\p{Lu}{3,}-\\p{Lu}\\p{Ll}{2,}\\b"));

  /** A word that ends like the name of a scheme, or what is called a law. */
  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile(
          "[\\p{L}'-]+" + HEAD + "\\b" + YEAR + "|\\bwet [\\p{L}-]{6,}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Catalogue catalogue;

  SchemeNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A name in capitals that stands in no card. */
  Optional<String> unknownName(String text) {
    List<Mention> mentions = catalogue.mentions(text);
    return IN_CAPITALS
        .matcher(text)
        .results()
        .filter(found -> mentions.stream().noneMatch(mention -> covers(mention, found)))
        .map(MatchResult::group)
        .map(String::strip)
        .filter(name -> !stands(name))
        .findFirst();
  }

  /** A word like the name of a scheme, of which neither card nor dictionary holds the word. */
  Optional<String> unknownWord(Understanding understood) {
    return IN_SMALL_LETTERS
        .matcher(understood.text())
        .results()
        .map(MatchResult::group)
        .map(String::strip)
        .filter(name -> holdsUnknownWord(name, understood) && !stands(name))
        .findFirst();
  }

  private static boolean covers(Mention mention, MatchResult found) {
    return mention.start() <= found.start() + 1 && mention.end() >= found.end();
  }

  private boolean holdsUnknownWord(String name, Understanding understood) {
    List<Word> words = catalogue.analysis(understood.language()).contentWords(name);
    return words.stream()
        .anyMatch(word -> !word.known() && !catalogue.isKnown(word, understood.language()));
  }

  private boolean stands(String name) {
    return catalogue.holds(name.replaceAll(" (?:19|20)\\d{2}$", ""));
  }
}
