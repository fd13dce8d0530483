package nl.steunwijzer.crawl;

import java.net.URI;
import java.time.Duration;

/** Decides of each address on the way, redirects too, whether it may be asked. */
@FunctionalInterface
interface Admission {

  Pass check(URI address);

  /** The decision. */
  sealed interface Pass {

    /** It may be asked, with this pause after it. */
    record Go(Duration pause) implements Pass {}

    /** It may not be asked, or it cannot be known whether it may. */
    record Stop(Reply instead) implements Pass {}

    static Pass refuse(Refusal why) {
      return new Stop(new Reply.Refused(why));
    }
  }
}
