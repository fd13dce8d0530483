package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * An answer as it was given: what was said, on what ground, and what of that ground has changed.
 *
 * @param changed titles of what no longer stands as it was quoted
 */
@JStache(path = "frozen")
record FrozenPage(
    Ui ui, Shell shell, String heading, List<String> changed, boolean sound, AnswerView answer)
    implements View {}
