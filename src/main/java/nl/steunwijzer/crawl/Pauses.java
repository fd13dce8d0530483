package nl.steunwijzer.crawl;

import java.time.Duration;

/** Waits between requests; tests do not wait but look. */
@FunctionalInterface
interface Pauses {

  void rest(Duration pause) throws InterruptedException;
}
