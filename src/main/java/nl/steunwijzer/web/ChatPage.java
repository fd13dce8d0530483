package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import nl.steunwijzer.answer.Answer.Person;

/**
 * The chat: what was asked and answered so far, and a place to ask.
 *
 * @param writes whether a language model writes, so that an answer takes seconds
 * @param persons whom anybody can turn to instead
 */
@JStache(path = "chat")
record ChatPage(
    Ui ui,
    Shell shell,
    List<AnswerView> exchanges,
    boolean fresh,
    boolean writes,
    List<String> starters,
    SituationView situation,
    List<Person> persons,
    String question,
    String error,
    boolean failed,
    int maxLength,
    String privacy)
    implements View {}
