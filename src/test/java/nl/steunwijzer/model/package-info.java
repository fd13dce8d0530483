@NullMarked
package nl.steunwijzer.model;

import org.jspecify.annotations.NullMarked;
