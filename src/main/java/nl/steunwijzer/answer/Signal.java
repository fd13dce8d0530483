package nl.steunwijzer.answer;

/** What must be heard in a message before anything is looked up; the first that fits counts. */
public enum Signal {
  CRISIS(AnswerStatus.CRISIS, "crisis"),
  INJECTION(AnswerStatus.DECLINED, "declined.injection"),
  EVASION(AnswerStatus.DECLINED, "declined.evasion"),
  PROMISE(AnswerStatus.DECLINED, "declined.promise"),
  LEGAL_JUDGEMENT(AnswerStatus.DECLINED, "declined.legal"),
  GREETING(AnswerStatus.SMALLTALK, "smalltalk.greeting"),
  THANKS(AnswerStatus.SMALLTALK, "smalltalk.thanks"),
  WHO_ARE_YOU(AnswerStatus.SMALLTALK, "smalltalk.who"),
  TALK(AnswerStatus.SMALLTALK, "smalltalk.other"),
  VAGUE(AnswerStatus.CLARIFY, "clarify.vague"),
  OUT_OF_SCOPE(AnswerStatus.OUT_OF_SCOPE, "out-of-scope");

  private final AnswerStatus status;
  private final String text;

  Signal(AnswerStatus status, String text) {
    this.status = status;
    this.text = text;
  }

  /** The status of the answer that this signal asks for. */
  AnswerStatus status() {
    return status;
  }

  /** The key of the fixed text that answers it. */
  String text() {
    return text;
  }
}
