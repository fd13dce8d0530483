/** Measures answers against questions in people's own words, beside what others would use. */
@NullMarked
package nl.steunwijzer.evaluation;

import org.jspecify.annotations.NullMarked;
