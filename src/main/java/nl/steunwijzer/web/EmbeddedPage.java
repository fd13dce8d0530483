package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/** The chat and nothing else, for a frame on a page of somebody else. */
@JStache(path = "embedded")
record EmbeddedPage(Ui ui) implements View {}
