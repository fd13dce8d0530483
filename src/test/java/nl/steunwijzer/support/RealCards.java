package nl.steunwijzer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.knowledge.KnowledgeLoader;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DutchLexicon;

/** The cards of this repository with a real index, read once for all tests. */
public final class RealCards {

  /** A fixed day: what has ended or is stale must not depend on when the tests run. */
  public static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 11, 21)
              .atTime(12, 0)
              .atZone(ZoneId.of("Europe/Amsterdam"))
              .toInstant(),
          ZoneId.of("Europe/Amsterdam"));

  public static final DutchLexicon LEXICON = DutchLexicon.load();

  private static final Catalogue CATALOGUE = read();

  private RealCards() {}

  private static Catalogue read() {
    try {
      return Catalogue.of(new KnowledgeLoader(Path.of("knowledge"), CLOCK).load(), LEXICON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  public static Answering answering() {
    return answering(Optional.empty());
  }

  /** Answers that this model writes, if there is one. */
  public static Answering answering(Optional<LanguageModel> model) {
    return new Answering(() -> CATALOGUE, CLOCK).writtenBy(model);
  }
}
