/** Dutch analysis, the in-process index of the cards, and retrieval of topics and passages. */
@NullMarked
package nl.steunwijzer.search;

import org.jspecify.annotations.NullMarked;
