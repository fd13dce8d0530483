/** Remarks on cards made for the test, and on those of this repository. */
@NullMarked
package nl.steunwijzer.audit;

import org.jspecify.annotations.NullMarked;
