package nl.steunwijzer.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.library.Snapshot.Part;
import nl.steunwijzer.reading.Block;
import nl.steunwijzer.reading.Block.Voice;
import nl.steunwijzer.text.Sentences;

/** Cuts a snapshot into extracts, along its structure. For one document. */
final class Extracts {

  /** What is shorter says nothing by itself. */
  private static final int SHORTEST = 20;

  /** A paragraph that is longer is cut, between two sentences. */
  private static final int LONGEST = 900;

  private static final int LONGEST_ANCHOR = 40;
  private static final int DIGEST_LENGTH = 6;

  private final String document;
  private final Description description;
  private final Snapshot snapshot;

  /** The headings that hold here, each with its level. */
  private final List<Heading> path = new ArrayList<>();

  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<Extract> found = new ArrayList<>();

  private record Heading(int level, Voice voice, String text) {}

  private Extracts(String document, Description description, Snapshot snapshot) {
    this.document = document;
    this.description = description;
    this.snapshot = snapshot;
  }

  /** The extracts of a snapshot, in order. */
  static List<Extract> of(String document, Description description, Snapshot snapshot) {
    Extracts extracts = new Extracts(document, description, snapshot);
    snapshot.parts().forEach(extracts::take);
    return List.copyOf(extracts.found);
  }

  private void take(Part part) {
    if (part.type() == Block.Type.HEADING) {
      path.removeIf(heading -> heading.level() >= part.level());
      path.add(new Heading(part.level(), part.voice(), snapshot.textOf(part)));
    } else if (isCitable(part)) {
      cut(part);
    }
  }

  /** What an asker or somebody quoted takes to be so is not what the publisher says. */
  private static boolean isCitable(Part part) {
    return part.voice() == Voice.PUBLISHER
        && part.type() != Block.Type.FOOTNOTE
        && part.end() - part.start() >= SHORTEST;
  }

  private void cut(Part part) {
    int start = part.start();
    int end = start;
    for (String sentence : Sentences.of(snapshot.textOf(part))) {
      int from = snapshot.text().indexOf(sentence, end);
      int to = from + sentence.length();
      if (to - start > LONGEST && end > start) {
        add(part, start, end);
        start = from;
      }
      end = to;
      while (end - start > LONGEST) {
        int space = between(start, start + LONGEST);
        add(part, start, space);
        start = snapshot.text().charAt(space) == ' ' ? space + 1 : space;
      }
    }
    add(part, start, end);
  }

  /** The last place between two words, for what has no sentences; a word that long is cut. */
  private int between(int start, int end) {
    int space = snapshot.text().lastIndexOf(' ', end);
    return space > start ? space : end;
  }

  private void add(Part part, int start, int end) {
    String text = snapshot.text().substring(start, end).strip();
    String above = path.isEmpty() ? "tekst" : path.getLast().text();
    String anchor = Names.slug(above, LONGEST_ANCHOR);
    int ordinal = ordinals.merge(path.toString(), 1, Integer::sum);
    String digest = Digest.of(text).substring(0, DIGEST_LENGTH);
    found.add(
        new Extract(
            "%s#%s-%d-%s".formatted(document, anchor, ordinal, digest),
            document,
            description,
            headings(Voice.PUBLISHER),
            headings(Voice.ASKER).stream().reduce((outer, nearest) -> nearest),
            text,
            start,
            start + text.length(),
            part.page()));
  }

  private List<String> headings(Voice voice) {
    return path.stream().filter(heading -> heading.voice() == voice).map(Heading::text).toList();
  }
}
