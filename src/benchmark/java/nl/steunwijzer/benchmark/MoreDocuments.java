package nl.steunwijzer.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Section;
import nl.steunwijzer.reading.RawFile;

/**
 * Documents made of passages of the cards in another order, with other words among them: as many as
 * are wanted, none like another. The same number gives the same document.
 */
final class MoreDocuments {

  private static final int PASSAGES = 100;
  private static final int PER_HEADING = 10;

  private final List<String> texts;

  MoreDocuments(Knowledge cards) {
    this.texts =
        cards.topics().stream()
            .flatMap(topic -> topic.passages().stream())
            .filter(passage -> passage.section() != Section.ENGLISH)
            .map(Passage::text)
            .filter(text -> text.length() > PASSAGES)
            .toList();
  }

  /** A document by its number. */
  RawFile document(int number) {
    Random random = new Random(number);
    String text =
        IntStream.range(0, PASSAGES)
            .mapToObj(place -> block(number, place, random))
            .collect(Collectors.joining("\n\n", "# Verslag " + number + "\n\n", "\n"));
    return RawFile.of("verslag-" + number + ".md", text.getBytes(StandardCharsets.UTF_8));
  }

  private String block(int number, int place, Random random) {
    String passage = texts.get(random.nextInt(texts.size()));
    String other = texts.get(random.nextInt(texts.size()));
    String mixed =
        "%s In streek %d telde men %d keer: %s"
            .formatted(passage, number % 400, random.nextInt(100_000), half(other));
    return place % PER_HEADING == 0 ? "## Deel %d\n\n%s".formatted(place, mixed) : mixed;
  }

  private static String half(String text) {
    return text.substring(0, text.indexOf(' ', text.length() / 2) + 1).strip() + ".";
  }
}
