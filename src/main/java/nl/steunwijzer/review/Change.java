package nl.steunwijzer.review;

/**
 * A passage that is no longer as it was.
 *
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 */
public record Change(String before, String after) {}
