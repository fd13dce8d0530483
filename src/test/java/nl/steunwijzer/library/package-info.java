@NullMarked
package nl.steunwijzer.library;

import org.jspecify.annotations.NullMarked;
