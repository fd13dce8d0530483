/** What is weak in the cards though it is not wrong: old, double, hard to read, at odds. */
@NullMarked
package nl.steunwijzer.audit;

import org.jspecify.annotations.NullMarked;
