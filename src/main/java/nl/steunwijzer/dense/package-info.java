/**
 * Search by meaning with a model of sentences, for who names one; without it nothing of this runs.
 */
@NullMarked
package nl.steunwijzer.dense;

import org.jspecify.annotations.NullMarked;
