/** The API and the pages, tried over HTTP with the real cards and a real database. */
@NullMarked
package nl.steunwijzer.web;

import org.jspecify.annotations.NullMarked;
