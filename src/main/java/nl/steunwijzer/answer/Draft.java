package nl.steunwijzer.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.steunwijzer.knowledge.Clarification;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Extract;

/**
 * An answer before it is proven, whoever wrote it.
 *
 * @param topics what it is about or recommends, the most important first
 */
record Draft(
    AnswerStatus status,
    List<Line> lines,
    List<Topic> topics,
    List<String> followUps,
    List<Clarification.Choice> choices,
    List<Assumption> assumptions) {

  Draft {
    lines = List.copyOf(lines);
    topics = List.copyOf(topics);
  }

  Draft with(List<Line> otherLines) {
    return new Draft(status, otherLines, topics, followUps, choices, assumptions);
  }

  /** The same draft, saying which part of the question it leaves. */
  Draft partly(Line.Notice leaving) {
    List<Line> more = new ArrayList<>(lines);
    more.add(leaving);
    return new Draft(AnswerStatus.PARTIAL, more, topics, followUps, choices, assumptions);
  }

  /** With what it opens, whoever writes the rest: notices, and what to look out for first. */
  List<Line> opening() {
    return lines.stream()
        .takeWhile(line -> line.role() == Role.NOTICE || line.role() == Role.CAUTION)
        .toList();
  }

  /** Whether this notice stands behind all that the draft states. */
  boolean endsWith(Line.Notice notice) {
    return lines.reversed().stream()
        .takeWhile(line -> line instanceof Line.Notice)
        .anyMatch(notice::equals);
  }

  /** On what it rests, in the order in which it is used. */
  List<Evidence> evidence() {
    return claims().<Evidence>flatMap(claim -> claim.evidence().stream()).distinct().toList();
  }

  /** The passages of cards on which it rests. */
  List<Passage> passages() {
    return evidence().stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
  }

  /** The same draft, and what documents say besides. */
  Draft with(Draft documents) {
    List<Line> more = new ArrayList<>(lines);
    more.addAll(documents.lines());
    return with(more);
  }

  /** The same draft without words that lead to nothing, because what followed them is gone. */
  Draft tidy() {
    List<Line> kept =
        IntStream.range(0, lines.size())
            .filter(
                place ->
                    !(lines.get(place) instanceof Line.Lead)
                        || (place + 1 < lines.size() && lines.get(place + 1) instanceof Line.Claim))
            .mapToObj(lines::get)
            .toList();
    return with(kept);
  }

  Stream<Line.Claim> claims() {
    return lines.stream().filter(Line.Claim.class::isInstance).map(Line.Claim.class::cast);
  }

  /** The same draft, told after something else. */
  Draft after(Line.Notice first) {
    List<Line> more = new ArrayList<>(List.of(first));
    more.addAll(lines);
    return with(more);
  }

  boolean states() {
    return claims().findAny().isPresent();
  }

  /** One sentence of a draft. */
  sealed interface Line {
    String text();

    Role role();

    /** A sentence that states something and names the passages it rests on. */
    record Claim(String text, Role role, List<? extends Evidence> evidence) implements Line {

      /** Whether it rests on a document: such a sentence is told as it stands there. */
      boolean isOfDocument() {
        return evidence.stream().anyMatch(Extract.class::isInstance);
      }
    }

    /**
     * Leads to the next sentences: in which document they stand and of when it is, or why they must
     * be read first.
     */
    record Lead(String text) implements Line {
      @Override
      public Role role() {
        return Role.NOTICE;
      }
    }

    /** A fixed text of ours, which states nothing that needs proof. */
    record Notice(String text) implements Line {
      @Override
      public Role role() {
        return Role.NOTICE;
      }
    }
  }
}
