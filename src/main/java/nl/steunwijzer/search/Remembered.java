package nl.steunwijzer.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An analysis that reads each text once. For the time it takes to build a catalogue, in which the
 * same passages are asked for again and again; it never forgets, so it must not live longer.
 */
final class Remembered implements Analysis {

  private final Map<String, List<Word>> read = new ConcurrentHashMap<>();
  private final Analysis analysis;

  Remembered(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Word> words(String text) {
    return read.computeIfAbsent(text, analysis::words);
  }
}
