package nl.steunwijzer.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one card. A card with any mistake of its own is not used: half a card misleads. */
final class CardReader {

  private CardReader() {}

  /** What became of a card: the topic, or what is wrong with it. */
  sealed interface Outcome {
    record Read(Topic topic, CardFile file) implements Outcome {}

    record Broken(List<Problem> problems) implements Outcome {}
  }

  static Outcome read(String path, String text, LocalDate today) {
    Optional<CardFile> cut = CardFile.cut(path, text);
    if (cut.isEmpty()) {
      return new Outcome.Broken(
          List.of(new Problem(path, 1, "de kaart begint niet met een kop tussen twee regels ---")));
    }
    CardFile file = cut.get();
    List<Problem> problems = new ArrayList<>();
    Optional<CardHeader> header = HeadReader.read(file, problems);
    if (header.isEmpty()) {
      return new Outcome.Broken(problems);
    }
    List<Passage> passages = BodyReader.read(file, header.get().sources().keySet(), problems);
    new CardChecks(file, header.get(), passages, today, problems::add).run();
    new FigureChecks(file, header.get(), passages, problems::add).run();
    return problems.isEmpty()
        ? new Outcome.Read(new Topic(header.get(), passages), file)
        : new Outcome.Broken(problems);
  }
}
