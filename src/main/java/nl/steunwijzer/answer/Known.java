package nl.steunwijzer.answer;

import java.util.Locale;

/**
 * Something that somebody tells about themselves or their business, and that a rule may turn on.
 */
enum Known {
  STARTING,
  STOPPING,
  SOLE_TRADER,
  PARTNERSHIP,
  COMPANY,
  STAFF,
  BENEFIT,
  EMPLOYED,
  ILL,
  PREGNANT,
  REFUSED_BY_BANK,
  IN_ARREARS,
  URGENT;

  /** The key of the text that says it. */
  String text() {
    return "known." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
