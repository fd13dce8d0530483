package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The chat: what was asked and answered so far, and a place to ask.
 *
 * @param writes whether a language model writes, so that an answer takes seconds
 */
@JStache(path = "chat")
record ChatPage(
    Ui ui,
    Shell shell,
    List<AnswerView> exchanges,
    boolean fresh,
    boolean writes,
    List<String> starters,
    String question,
    String error,
    boolean failed,
    int maxLength,
    String privacy)
    implements View {}
