/** What a message is for: an ordinary question, or something that must be met in another way. */
@NullMarked
package nl.steunwijzer.intent;

import org.jspecify.annotations.NullMarked;
