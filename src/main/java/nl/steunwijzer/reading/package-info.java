/** Files as text: what stands in a page, a PDF, an office file or a plain text, in blocks. */
@NullMarked
package nl.steunwijzer.reading;

import org.jspecify.annotations.NullMarked;
