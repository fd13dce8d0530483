/**
 * From a question to an answer of which every sentence is proven: understand, retrieve, compose,
 * gate.
 */
@NullMarked
package nl.steunwijzer.answer;

import org.jspecify.annotations.NullMarked;
