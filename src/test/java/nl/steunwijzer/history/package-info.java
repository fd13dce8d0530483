@NullMarked
package nl.steunwijzer.history;

import org.jspecify.annotations.NullMarked;
