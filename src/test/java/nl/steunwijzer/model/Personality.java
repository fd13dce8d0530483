package nl.steunwijzer.model;

import java.io.IOException;

/** How a scripted model behaves. */
@FunctionalInterface
public interface Personality {
  void answer(Asked asked, Reply reply) throws IOException;
}
