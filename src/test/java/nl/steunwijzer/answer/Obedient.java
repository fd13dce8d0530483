package nl.steunwijzer.answer;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.steunwijzer.model.Asked;
import nl.steunwijzer.model.Personality;
import nl.steunwijzer.model.Reply;

/** A model that writes what an attack wants of it, whatever it is asked. */
final class Obedient implements Personality {

  private final AtomicReference<String> told = new AtomicReference<>("");
  private final AtomicReference<String> source = new AtomicReference<>("");

  /** How it says on what its lines rest. */
  enum Manner {
    AS_THE_ATTACK_WANTS,
    UNMARKED,
    FIRST,
    SECOND,
    THIRD,
    ALL_THREE,
    /** On the passage that holds the attack, if that was offered. */
    ATTACK
  }

  private final AtomicReference<Manner> manner = new AtomicReference<>(Manner.UNMARKED);

  /** What to write from now on. */
  void obey(Attack attack, Manner how) {
    told.set(attack.reply());
    source.set(attack.text());
    manner.set(how);
  }

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    reply.whole(
        switch (manner.get()) {
          case AS_THE_ATTACK_WANTS -> told.get();
          case UNMARKED -> marked("");
          case FIRST -> marked(" [1]");
          case SECOND -> marked(" [2]");
          case THIRD -> marked(" [3]");
          case ALL_THREE -> marked(" [1][2][3]");
          case ATTACK -> marked(" [%d]".formatted(number(asked.passages())));
        });
  }

  private String marked(String marks) {
    return told.get().replaceAll("\\s*\\[\\d+]", "").replaceAll("(?m)$", marks);
  }

  private int number(List<String> passages) {
    return 1 + Math.max(0, passages.indexOf(source.get().replace('<', '‹').replace('>', '›')));
  }
}
