package nl.steunwijzer.intent;

/** What a message is for. */
public enum Intent {
  /** About support or rules for entrepreneurs. */
  ORDINARY,
  /** Signs of despair, of the writer or of somebody near. */
  CRISIS,
  /** Wants to change how we work, or to see our instructions. */
  INJECTION,
  /** Wants help to break or dodge the law. */
  EVASION,
  /** Wants a promise that only the body which decides could give. */
  PROMISE,
  /** Wants a verdict on a case. */
  LEGAL_JUDGEMENT,
  /** A greeting, thanks, a question about us. */
  SMALLTALK,
  /** Too little to go on. */
  VAGUE,
  /** About something else than doing business in the Netherlands. */
  OUT_OF_SCOPE,
  /** About doing business, but not about support, money, staff or rules. */
  UNCOVERED
}
