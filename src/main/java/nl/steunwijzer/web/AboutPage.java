package nl.steunwijzer.web;

import io.jstach.jstache.JStache;

/** What this is, AI, privacy, accessibility and quality figures. */
@JStache(path = "about")
record AboutPage(
    Shell shell,
    int topics,
    int passages,
    int sources,
    int undated,
    int stale,
    int broken,
    long keepDays) {}
