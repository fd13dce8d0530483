package nl.steunwijzer.review;

import java.time.LocalDate;
import java.util.List;
import nl.steunwijzer.reading.FileText;
import nl.steunwijzer.text.CleanText;

/**
 * The text of a page as it was on a day.
 *
 * @param day on which it was fetched
 * @param passages in order, each on one line and none of them twice
 */
public record Version(LocalDate day, List<String> passages) {

  public Version {
    passages = List.copyOf(passages);
  }

  static Version of(FileText text, LocalDate day) {
    return new Version(
        day,
        text.blocks().stream()
            .map(block -> CleanText.of(block.text()).replaceAll("\\s+", " "))
            .filter(passage -> !passage.isEmpty())
            .distinct()
            .toList());
  }
}
