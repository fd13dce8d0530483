package nl.steunwijzer.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Role;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.DocumentHit;
import nl.steunwijzer.search.DocumentSearch;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.LanguageGuess;

/**
 * How well passages of documents are found and told.
 *
 * @param asked each question with what came of it
 */
public record DocumentMeasurement(List<Asked> asked) {

  private static final int FIRST_THREE = 3;

  /**
   * One question.
   *
   * @param kind what kind of question
   * @param place of the right passage among those found, from 1; 0 if it was not found
   * @param cited whether the answer cites the right passage
   * @param said whether the answer holds what a good answer holds
   * @param undated sentences from an old document before which no year is told
   */
  public record Asked(String id, String kind, int place, boolean cited, boolean said, int undated) {

    boolean isAmongThree() {
      return place >= 1 && place <= FIRST_THREE;
    }
  }

  /** So many questions of one kind, with the shares of them that went well, from 0 to 1. */
  public record Row(long questions, double first, double firstThree, double cited, double said) {

    private static Row of(List<Asked> asked) {
      return new Row(
          asked.size(),
          share(asked.stream().filter(each -> each.place() == 1).count(), asked),
          share(asked.stream().filter(Asked::isAmongThree).count(), asked),
          share(asked.stream().filter(Asked::cited).count(), asked),
          share(asked.stream().filter(Asked::said).count(), asked));
    }

    private static double share(long part, List<Asked> asked) {
      return asked.isEmpty() ? 1 : (double) part / asked.size();
    }
  }

  /** Asks all questions of a split of the documents that are in the library. */
  public static DocumentMeasurement of(
      DocumentQuestions questions,
      Split split,
      Catalogue catalogue,
      DocumentSearch documents,
      Answering answering) {
    return new DocumentMeasurement(
        questions.of(split).stream()
            .map(question -> ask(question, catalogue, documents, answering))
            .toList());
  }

  private static Asked ask(
      DocumentQuestion question,
      Catalogue catalogue,
      DocumentSearch documents,
      Answering answering) {
    Language language = LanguageGuess.of(question.question());
    List<DocumentHit> hits =
        documents
            .find(
                question.question(),
                catalogue.questionWords(question.question(), language),
                language,
                catalogue)
            .hits();
    int place =
        IntStream.range(0, hits.size())
            .filter(i -> question.isIn(hits.get(i).extract().text()))
            .map(i -> i + 1)
            .findFirst()
            .orElse(0);
    Answer answer = answering.answer(Question.of(question.question()));
    return new Asked(
        question.id(),
        question.kind(),
        place,
        answer.citations().stream().anyMatch(each -> question.isIn(each.quote())),
        question.says().stream().allMatch(answer.text()::contains),
        undated(answer));
  }

  /** Sentences from an old document that do not follow words of ours that name its year. */
  private static int undated(Answer answer) {
    int undated = 0;
    String lead = "";
    for (Sentence sentence : answer.sentences()) {
      if (sentence.role() == Role.NOTICE) {
        lead = sentence.text();
      }
      for (int number : sentence.citations()) {
        Citation citation = answer.citation(number);
        boolean old = citation.document().isPresent() && citation.source().stale();
        undated += old && !lead.contains(citation.source().asOf().text().substring(0, 4)) ? 1 : 0;
      }
    }
    return undated;
  }

  /** All questions together. */
  public Row total() {
    return Row.of(asked);
  }

  /** The same by kind of question. */
  public Map<String, Row> byKind() {
    return asked.stream()
        .collect(
            Collectors.groupingBy(
                Asked::kind,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Row::of)));
  }

  /** Sentences from old documents that are told without their year; should be 0. */
  public int undated() {
    return asked.stream().mapToInt(Asked::undated).sum();
  }
}
