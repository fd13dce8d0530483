package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/**
 * The page of a made-up municipality that has the chat in it, with what to copy.
 *
 * @param server the address of this server, as the visitor sees it
 */
@JStache(path = "embeddemo")
record EmbedDemoPage(String server) {}
