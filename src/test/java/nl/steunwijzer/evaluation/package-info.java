/** Tests of the evaluation itself, and the floors under what it measures. */
@NullMarked
package nl.steunwijzer.evaluation;

import org.jspecify.annotations.NullMarked;
