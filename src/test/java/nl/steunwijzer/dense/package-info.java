/** Search by meaning with a small English model, on disk and behind a real address. */
@NullMarked
package nl.steunwijzer.dense;

import org.jspecify.annotations.NullMarked;
