/** The commands as somebody at a terminal meets them. */
@NullMarked
package nl.steunwijzer.cli;

import org.jspecify.annotations.NullMarked;
