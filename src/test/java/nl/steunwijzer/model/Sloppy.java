package nl.steunwijzer.model;

import java.io.IOException;
import java.util.List;
import nl.steunwijzer.text.Sentences;

/** Says what is true in a careless way: with small talk, markup and marks of every dialect. */
public final class Sloppy implements Personality {

  public static final String GREETING = "Wat een goede vraag, daar help ik je graag mee!";
  public static final String FAREWELL = "Heel veel succes met je mooie bedrijf!";

  private static final List<String> DIALECTS =
      List.of(
          "- **%s** [%d]",
          "%s (bron %d)",
          "* %s [^%d]",
          "1. %s 【%d】",
          "%s [passage %d].",
          "%s",
          "> %s [Bron %d]",
          "__%s__ [%d, 99]",
          "%s[%d]");

  @Override
  public void answer(Asked asked, Reply reply) throws IOException {
    List<String> passages = asked.passages();
    reply.piece(GREETING + "\n\n## Antwoord\n\n**Kort gezegd:**\n");
    for (int i = 0; i < passages.size(); i++) {
      String dialect = DIALECTS.get(i % DIALECTS.size());
      reply.piece(dialect.formatted(Sentences.of(passages.get(i)).getFirst(), i + 1) + "\n");
    }
    reply.whole("\n" + FAREWELL);
  }
}
