/** Tests of the pages in a real browser, against a real server. */
@NullMarked
package nl.steunwijzer.browser;

import org.jspecify.annotations.NullMarked;
