package nl.steunwijzer.answer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.search.Language;

/** Says the facts of a situation in a few words of one language. */
final class SituationWords {

  private final FixedTexts texts;
  private final NumberFormat number;

  SituationWords(Language language) {
    this.texts = FixedTexts.in(language);
    this.number = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language.tag()));
  }

  String of(String field, Coded choice) {
    return texts.get("situation.%s.%s".formatted(field, choice.code()));
  }

  String people(int count) {
    return texts.get("situation.staff", count, number.format(count));
  }

  String years(int count) {
    return texts.get("situation.years", count, number.format(count));
  }

  String euros(BigDecimal amount) {
    return "€ " + number.format(amount);
  }

  String revenue(BigDecimal amount) {
    return texts.get("situation.revenue", euros(amount));
  }
}
