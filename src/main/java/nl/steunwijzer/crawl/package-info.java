/** Pages and files from the web, fetched politely and never from inside our own network. */
@NullMarked
package nl.steunwijzer.crawl;

import org.jspecify.annotations.NullMarked;
