/** Tests of the launcher script, as people run it. */
@NullMarked
package nl.steunwijzer.launcher;

import org.jspecify.annotations.NullMarked;
