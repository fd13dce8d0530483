package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/** Says in plain words what went wrong and what to do. */
@JStache(path = "error")
record ErrorPage(Ui ui, Shell shell, String heading, String message) implements View {}
