/** What answers cost: against plainer ways to search, as the cards grow, and over HTTP. */
@NullMarked
package nl.steunwijzer.benchmark;

import org.jspecify.annotations.NullMarked;
