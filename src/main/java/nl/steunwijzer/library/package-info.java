/** Whole documents: kept with a snapshot of their text, cut into citable extracts. */
@NullMarked
package nl.steunwijzer.library;

import org.jspecify.annotations.NullMarked;
