/** SQLite files: opened, brought up to date, written by one and read by a few. */
@NullMarked
package nl.steunwijzer.storage;

import org.jspecify.annotations.NullMarked;
