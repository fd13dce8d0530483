package nl.steunwijzer.web;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.Person;
import nl.steunwijzer.answer.Assumption;
import nl.steunwijzer.knowledge.Clarification;

/**
 * A question with its answer, as it stands on the page and as a script inserts it.
 *
 * @param announcement what a screen reader is told when the answer is there
 * @param understood how the question was read, where that is not as it was asked
 * @param situation what is now known of who asks, as a script fills it in
 * @param sentences those about which a reader can say that something is wrong
 * @param takeAway ways to keep the answer or to show it to somebody
 */
@JStache(path = "exchange")
record AnswerView(
    Ui ui,
    String id,
    String question,
    String language,
    boolean crisis,
    String announcement,
    String situation,
    Optional<String> understood,
    List<AssumptionView> assumptions,
    List<BlockView> blocks,
    List<Clarification.Choice> choices,
    List<SourceView> sources,
    List<TopicView> topics,
    List<String> followUps,
    List<Person> contacts,
    List<ReportView> sentences,
    List<CauseView> causes,
    TakeAway takeAway,
    boolean proven)
    implements View {

  /** Something that was assumed; with a code it can be taken away. */
  record AssumptionView(String text, Optional<String> code) {

    static AssumptionView of(Assumption assumption) {
      return new AssumptionView(
          assumption.text(), Optional.of(assumption.code()).filter(code -> !code.isEmpty()));
    }
  }

  /** Sentences of one role that stand together. */
  record BlockView(
      boolean paragraph,
      boolean steps,
      boolean caution,
      boolean human,
      boolean notice,
      List<List<SentenceView>> items) {}

  record SentenceView(String text, List<MarkView> marks) {}

  record MarkView(int number, String target, String label) {}

  record SourceView(
      int number,
      String anchor,
      String quote,
      String language,
      String from,
      String fromUrl,
      boolean card,
      Optional<Integer> page,
      List<OriginView> origins) {}

  /** A source under a quote; there is an age if the fact is old or undated. */
  record OriginView(
      String title,
      String publisher,
      String url,
      boolean linked,
      Optional<String> date,
      Optional<String> age) {

    static OriginView of(Ui ui, CitedSource source) {
      return new OriginView(
          source.title(),
          source.publisher(),
          source.url().orElse(""),
          source.url().isPresent(),
          ui.labels().date(source.asOf()),
          ui.labels().age(source.asOf(), source.stale(), "source"));
    }
  }

  /** A sentence by its place in the answer, from 0. */
  record ReportView(int place, String text) {}

  /** What can be the matter with a sentence. */
  record CauseView(String code, String label) {}

  /**
   * An answer to take along.
   *
   * @param page where it stands by itself
   * @param mail an address that opens a message with it
   * @param text question, answer and sources without markup
   */
  record TakeAway(String page, String mail, String text) {}
}
