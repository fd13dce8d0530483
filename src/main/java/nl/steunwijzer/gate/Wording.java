package nl.steunwijzer.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns of phrase that hide what they say, written plainly: 'een jaar' is a figure, 'niet meer dan'
 * denies nothing and 'in plaats van' does.
 */
final class Wording {

  private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

  static {
    plain(
        "\\b(?:een|an?)(?="
            + " (?:jaar|maand|week|kwartaal|ton|miljoen|miljard|year|month|week|quarter"
            + "|thousand|million|billion)\\b)",
        "1");
    plain("\\b(?:niet|nooit) (?:meer|langer|hoger|later|ouder|groter|verder) dan\\b", "hoogstens");
    plain("\\b(?:niet|nooit) (?:minder|korter|lager|eerder|jonger|kleiner) dan\\b", "minstens");
    plain("\\b(?:no|not|never) (?:more|longer|later) than\\b", "at most");
    plain("(?<!\\p{L})één(?!\\p{L})", "1");
    plain("\\b(?:een )?half ?jaar\\b", "6 maanden");
    plain("\\b1 year and a half\\b", "18 months");
    plain("\\bin sommige gevallen\\b", "soms");
    plain("\\bniet graag\\b", "liever niet");
    plain("\\bt/m\\b", "tot en met");
    plain("\\b(?:een|1|one) (?:op de|in) (?:vijf|five|5)\\b", "20%");
    plain("\\b(?:een|1|one) (?:op de|in) (?:tien|ten|10)\\b", "10%");
    plain("\\b(?:een|1|one) (?:op de|in) (?:vier|four|4)\\b", "25%");
    plain("\\b(?:twee|2|two) (?:op de|in|out of) (?:drie|3|three)\\b", "twee derde");
    plain("\\b(?:drie|3|three) (?:op de|in|out of) (?:vier|4|four)\\b", "75%");
    plain("\\b(?:acht|8|eight) (?:op de|in|out of) (?:tien|10|ten)\\b", "80%");
    plain("\\b(?:negen|9|nine) (?:op de|in|out of) (?:tien|10|ten)\\b", "90%");
    plain("\\b(?:een )?kwart miljoen\\b", "250.000");
    plain("\\b(?:een )?half miljoen\\b", "500.000");
    plain("\\bgeen (?=(?:16|18|achttien|zestien)(?: jaar)? (?:bent|is|zijn)\\b)", "jonger dan ");
    plain("\\bzonder (?:naam|je naam te (?:zeggen|noemen))(?!\\p{L})", "anoniem");
    plain("\\bzonder meer\\b", "zomaar");
    plain("\\bbehalve (?=als|wie|wanneer)", "tenzij ");
    plain("\\b(?:zonder kosten|voor niets)\\b", "gratis");
    plain("\\bkost (?:het )?(?:je )?(?:niets|geen geld)\\b", "is gratis");
    plain("\\bniet genoeg\\b", "te weinig");
    plain("\\b(?:met of zonder|al dan niet)\\b", "");
    plain("\\bgeen enkele?\\b", "geen");
    plain("\\bonly then\\b", "then");
    plain("\\bten minste\\b", "minstens");
    plain("\\bten hoogste\\b", "hoogstens");
    plain("\\b(?:alleen als|alleen wie)\\b", "als");
    plain("\\bonly if\\b", "if");
    plain("\\bnog geen (?=\\d)", "jonger dan ");
    plain("\\b(?:niet|not) (?:alleen|only)\\b", "");
    plain(" (?:in plaats van|in plaats daarvan)\\b", ", niet");
    plain(" (?:instead of|rather than)\\b", ", not");
    plain(
        "\\b(?:zegt geen bron|vonden (?:we|wij) (?:in geen bron|niet)|staat niet in onze bronnen)",
        "is niet bekend");
    plain("\\bzegt een bron\\b", "is bekend");
    plain(
        "\\b(?:in het plan|het plan (?:was|is)|is (?:nog )?(?:een|het) plan|was het plan|het"
            + " wetsvoorstel)\\b",
        "$0 zou");
    plain("\\b(?:meer|anders)(?: \\p{L}+)? dan alleen\\b", "meer dan");
    plain("\\brecht op\\b", "gegarandeerd");
    plain("\\b(?:lang )?niet (?:(?:voor|bij|in|op) )?(?:elke?|alles?|iedere?|al)\\b", "sommige");
  }

  private Wording() {}

  private static void plain(String phrase, String words) {
    PLAIN.put(Pattern.compile(phrase, Pattern.CASE_INSENSITIVE), words);
  }

  static String plainly(String text) {
    String plain = text;
    for (Map.Entry<Pattern, String> each : PLAIN.entrySet()) {
      plain = each.getKey().matcher(plain).replaceAll(each.getValue());
    }
    return plain;
  }
}
