/** The command line: what the launcher {@code ./steunwijzer} runs. */
@NullMarked
package nl.steunwijzer.cli;

import org.jspecify.annotations.NullMarked;
