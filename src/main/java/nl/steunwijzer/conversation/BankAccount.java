package nl.steunwijzer.conversation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Bank account numbers (IBAN, ISO 13616). */
final class BankAccount {

  /** Country and length, from the IBAN registry of SWIFT: the length tells where a number ends. */
  private static final String LENGTHS =
      "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 "
          + "DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 "
          + "HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 "
          + "MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 "
          + "RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 "
          + "VG24 XK20 YE30";

  static final Mask MASK = Mask.of("[IBAN]", regex(), BankAccount::isOne);

  private BankAccount() {}

  private static String regex() {
    return Arrays.stream(LENGTHS.split(" "))
        .map(entry -> form(entry.substring(0, 2), Integer.parseInt(entry.substring(2))))
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
  }

  private static String form(String country, int length) {
    return country
        + ("(?:SEP?\\d){2}(?:SEP?[A-Z\\d]){" + (length - 4) + "}").replace("SEP", Mask.SEPARATOR);
  }

  private static boolean isOne(String text) {
    String number = text.replaceAll(Mask.SEPARATOR, "");
    // Words can have the right length, and one in 97 even the right remainder.
    boolean mostlyDigits = 2 * number.chars().filter(Character::isDigit).count() >= number.length();
    return mostlyDigits && remainder(number.substring(4) + number.substring(0, 4)) == 1;
  }

  /** The remainder by 97 of the number in which A counts for 10 and Z for 35. */
  private static int remainder(String number) {
    int remainder = 0;
    for (int i = 0; i < number.length(); i++) {
      int value = Character.digit(number.charAt(i), Character.MAX_RADIX);
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder;
  }
}
