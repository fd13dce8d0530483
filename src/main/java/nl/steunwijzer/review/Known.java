package nl.steunwijzer.review;

import java.time.Instant;
import nl.steunwijzer.crawl.Validators;

/**
 * What is needed to ask for an address again.
 *
 * @param digest of the bytes last seen; empty if there are none
 * @param checkedAt the last look, with or without success
 */
record Known(Validators validators, String digest, Instant checkedAt) {}
