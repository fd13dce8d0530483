/** Tests on a real SQLite file. */
@NullMarked
package nl.steunwijzer.conversation;

import org.jspecify.annotations.NullMarked;
