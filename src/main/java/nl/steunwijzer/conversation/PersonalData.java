package nl.steunwijzer.conversation;

import java.util.List;

/** Hides what identifies a person in a text that people typed. Public help numbers stay. */
public final class PersonalData {

  /** The look-behind and the possessive quantifiers keep long texts without '@' cheap. */
  private static final Mask E_MAIL =
      mask(
          "[e-mailadres]",
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++"
              + "@(?:[\\p{L}\\p{N}-]++\\.)+\\p{L}[\\p{L}\\p{N}-]++");

  /** All are hidden: those of before 2020 hold a citizen service number. */
  private static final Mask VAT_NUMBER =
      mask(
          "[btw-nummer]",
          "(?<![\\p{L}\\p{N}])(?:NL[\\h.]?)?\\d(?:[\\h.]?\\d){8}[\\h.]?B[\\h.]?\\d\\d"
              + "(?![\\p{L}\\p{N}])");

  private static final String GAP = "[\\h.\\p{Pd}()/]{0,3}";

  /** '06 12 2024 10' is a date and an hour. */
  private static final String NO_DATE =
      "(?!\\d\\d[\\h.\\p{Pd}/]\\d\\d[\\h.\\p{Pd}/](?:19|20)\\d\\d)";

  /** As from abroad, mobile, or with an area code; never 0800 or 090x. */
  private static final Mask PHONE_NUMBER =
      mask(
          "[telefoonnummer]",
          ("(?<![\\p{L}\\p{N}])(?<!\\b0[.,])"
                  + "(?:(?:\\+|00\\h?)31GAP(?:0GAP)?[1-9](?:GAP\\d){8}"
                  + "|(?:\\((?=\\d+\\)))?(?:NO_DATE06GAP[1-58](?:GAP\\d){7}"
                  + "|0(?:[1-57]\\d|8[4578]|9[17])(?:GAP\\d){7}))(?!\\d)")
              .replace("NO_DATE", NO_DATE)
              .replace("GAP", GAP));

  /** In this order: a number that is part of a longer one must not be taken out of it. */
  private static final List<Mask> MASKS =
      List.of(E_MAIL, VAT_NUMBER, BankAccount.MASK, PHONE_NUMBER, CitizenNumber.MASK);

  private PersonalData() {}

  private static Mask mask(String mark, String regex) {
    return Mask.of(mark, regex, text -> true);
  }

  /**
   * Replaces citizen service numbers, bank accounts, e-mail addresses, Dutch telephone numbers and
   * Dutch VAT numbers by marks such as '[BSN]'. Amounts, years and KvK numbers stay readable.
   */
  public static String mask(String text) {
    String masked = text;
    for (Mask mask : MASKS) {
      masked = mask.apply(masked);
    }
    return masked;
  }
}
