/** Reading of figures and cleaning of text: what every other package needs and nothing else. */
@NullMarked
package nl.steunwijzer.text;

import org.jspecify.annotations.NullMarked;
