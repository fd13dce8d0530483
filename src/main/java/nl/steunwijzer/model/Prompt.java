package nl.steunwijzer.model;

/**
 * What a model is asked.
 *
 * @param system the rules
 * @param user the question with its passages, as data
 */
public record Prompt(String system, String user) {}
