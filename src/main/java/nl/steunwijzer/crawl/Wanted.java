package nl.steunwijzer.crawl;

import java.util.Set;

/**
 * What is taken of an answer.
 *
 * @param types media types; empty for any
 * @param most bytes, after decompression
 * @param cut whether of a longer answer the begin is taken, and not nothing
 */
record Wanted(Set<String> types, int most, boolean cut) {}
