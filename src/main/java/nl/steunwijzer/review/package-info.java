/** Watching of sources: fetched again, compared, and put before an editor when they changed. */
@NullMarked
package nl.steunwijzer.review;

import org.jspecify.annotations.NullMarked;
