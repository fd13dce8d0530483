/** Language models behind an address that speaks as OpenAI does; the only place that calls them. */
@NullMarked
package nl.steunwijzer.model;

import org.jspecify.annotations.NullMarked;
