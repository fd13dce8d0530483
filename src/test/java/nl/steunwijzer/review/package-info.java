@NullMarked
package nl.steunwijzer.review;

import org.jspecify.annotations.NullMarked;
