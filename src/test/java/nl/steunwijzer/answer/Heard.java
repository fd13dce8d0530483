package nl.steunwijzer.answer;

import java.util.ArrayList;
import java.util.List;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;

/** Keeps what it hears of an answer. */
final class Heard implements Progress {

  private final List<Citation> citations = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Sentence> early = new ArrayList<>();

  @Override
  public void citation(Citation citation) {
    citations.add(citation);
  }

  @Override
  public void sentence(Sentence sentence) {
    sentences.add(sentence);
    List<Integer> known = citations.stream().map(Citation::number).toList();
    if (!known.containsAll(sentence.citations())) {
      early.add(sentence);
    }
  }

  List<Citation> citations() {
    return citations;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Sentences that were heard before what they cite. */
  List<Sentence> early() {
    return early;
  }
}
