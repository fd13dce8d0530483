package nl.steunwijzer.search;

import nl.steunwijzer.knowledge.Passage;

/** A passage that was found; the score is comparable within one search only. */
public record PassageHit(Passage passage, double score) {}
