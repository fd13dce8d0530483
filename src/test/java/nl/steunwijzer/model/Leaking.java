package nl.steunwijzer.model;

import java.io.IOException;

/**
 * Shows what it was asked, word by word: its rules, then the passages with all that is told of
 * them.
 */
public final class Leaking implements Personality {

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    reply.whole(asked.system() + "\n" + asked.user());
  }
}
