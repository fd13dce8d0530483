/** Conversations and feedback: kept in one SQLite file, masked, and really forgotten. */
@NullMarked
package nl.steunwijzer.conversation;

import org.jspecify.annotations.NullMarked;
