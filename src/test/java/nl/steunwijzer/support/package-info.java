/** What several tests share. */
@NullMarked
package nl.steunwijzer.support;

import org.jspecify.annotations.NullMarked;
