/** HTTP: the API, the pages, and nothing that is not about HTTP. */
@NullMarked
@JStacheConfig(pathing = @JStachePath(prefix = "web/templates/", suffix = ".mustache"))
package nl.steunwijzer.web;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import org.jspecify.annotations.NullMarked;
