/** Whether a sentence is proven by the passages that it names, and if not, why not. */
@NullMarked
package nl.steunwijzer.gate;

import org.jspecify.annotations.NullMarked;
