/** The cards: what they hold, how they are read, and how their mistakes are told to an editor. */
@NullMarked
package nl.steunwijzer.knowledge;

import org.jspecify.annotations.NullMarked;
