package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;

/** The chat: what was asked and answered so far, and a place to ask. */
@JStache(path = "chat")
record ChatPage(
    Shell shell,
    List<AnswerView> exchanges,
    boolean fresh,
    List<String> starters,
    String question,
    String error,
    boolean failed,
    int maxLength,
    long keepDays) {}
