package nl.steunwijzer.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Loads the cards of a test on a day that never changes. */
public final class TestKnowledge {

  /** The day on which all tests run. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Clock CLOCK =
      Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

  private TestKnowledge() {}

  /** A loader of this folder. */
  public static KnowledgeLoader loader(Path folder) {
    return new KnowledgeLoader(folder, CLOCK);
  }

  /** Writes the cards into the folder and loads all that stands there. */
  public static Knowledge load(Path folder, CardText... cards) {
    for (CardText card : cards) {
      card.writeTo(folder);
    }
    try {
      return loader(folder).load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
