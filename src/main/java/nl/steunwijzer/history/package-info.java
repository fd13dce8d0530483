/**
 * What changed on the cards since this installation first read them, and what ended or soon will.
 */
@NullMarked
package nl.steunwijzer.history;

import org.jspecify.annotations.NullMarked;
