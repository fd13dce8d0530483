package nl.steunwijzer.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Clarification;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;

/**
 * An answer as it goes to a person: every sentence that states something has citations, and what
 * they cite comes along literally.
 *
 * @param id unique, sortable by time (ULID)
 * @param text the sentences in order, with their marks [n]
 * @param topics what the answer is about or recommends, the most important first
 * @param followUps questions to go on with
 * @param choices ways to answer our question back; empty unless the status is 'clarify'
 * @param contact a person to turn to
 * @param generator what wrote the answer
 */
public record Answer(
    String id,
    AnswerStatus status,
    Language language,
    Understood understood,
    String text,
    List<Sentence> sentences,
    List<Citation> citations,
    List<TopicRef> topics,
    List<String> followUps,
    List<Clarification.Choice> choices,
    Optional<Person> contact,
    Generator generator) {

  /** The same as others may see it: without what is known of who asked. */
  public Answer forOthers() {
    return new Answer(
        id,
        status,
        language,
        understood.forOthers(),
        text,
        sentences,
        citations,
        topics,
        followUps,
        choices,
        contact,
        generator);
  }

  /** The citation with this number; numbers may leave out what was found but not used. */
  public Citation citation(int number) {
    return citations.stream()
        .filter(citation -> citation.number() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no citation " + number));
  }

  /**
   * How the question was understood.
   *
   * @param assumptions what was assumed in doing so; some can be taken away
   * @param situation what is taken to be known of who asks: given, and read
   */
  public record Understood(String question, List<Assumption> assumptions, Situation situation) {
    public Understood {
      situation = situation == null ? Situation.NONE : situation; // answers of before had none
    }

    /** Without what is known of who asked: not even in words. */
    Understood forOthers() {
      Set<String> facts = situation.codes();
      return new Understood(
          question,
          assumptions.stream().filter(each -> !facts.contains(each.code())).toList(),
          Situation.NONE);
    }
  }

  /** A sentence with the numbers of its citations. */
  public record Sentence(String text, List<Integer> citations, Role role) {}

  /**
   * What proves a sentence.
   *
   * @param number the mark in the text, from 1
   * @param topic slug of the card in which the passage stands, if it stands in one
   * @param document id of the document in which it stands, if it stands in one
   * @param page of the document, if it has pages
   * @param title of card or document
   * @param quote the passage, literally
   * @param digest SHA-256 of the quote: tells later whether it still stands there
   * @param url where the passage stands on our own pages
   * @param source the newest source of the passage
   * @param otherSources further sources of the same passage
   */
  public record Citation(
      int number,
      Optional<String> topic,
      Optional<String> document,
      Optional<Integer> page,
      String title,
      String passage,
      String quote,
      String digest,
      String language,
      String url,
      CitedSource source,
      List<CitedSource> otherSources) {}

  /** A source as shown; stale if it is undated or more than two years old. */
  public record CitedSource(
      String title, String publisher, Optional<String> url, AsOf asOf, boolean stale) {

    /** A source as it is to be shown today. */
    public static CitedSource of(Source source, LocalDate today) {
      return new CitedSource(
          source.title(),
          source.publisher(),
          source.url(),
          source.asOf(),
          source.asOf().isStale(today));
    }
  }

  /**
   * A topic with what a reader needs to choose it.
   *
   * @param fit whether what is known of the reader meets what code can check; no promise
   */
  public record TopicRef(
      String slug,
      String name,
      Kind kind,
      Availability status,
      String summary,
      String url,
      Fit fit) {

    public TopicRef {
      fit = fit == null ? Fit.UNKNOWN : fit; // answers of before did not tell
    }

    /** A topic as it is to be shown today to somebody of whom nothing is known. */
    public static TopicRef of(Topic topic, LocalDate today) {
      return of(topic, today, Situation.NONE);
    }

    /** A topic as it is to be shown today to somebody in this situation. */
    public static TopicRef of(Topic topic, LocalDate today, Situation situation) {
      return new TopicRef(
          topic.slug(),
          topic.name(),
          topic.kind(),
          topic.availability(today),
          topic.header().summary(),
          "/regelingen/" + topic.slug(),
          new Suitability(situation).of(topic));
    }
  }

  /** Somebody to call or visit, with the date for which the source says so. */
  public record Person(
      String name,
      Optional<String> phone,
      Optional<String> url,
      Optional<String> hours,
      Optional<AsOf> asOf) {}
}
