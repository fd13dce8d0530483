/**
 * Whole documents: kept with a snapshot of their text, cut into citable extracts, with the
 * questions that these answer.
 */
@NullMarked
package nl.steunwijzer.library;

import org.jspecify.annotations.NullMarked;
