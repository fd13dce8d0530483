package nl.steunwijzer.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.steunwijzer.answer.Fit;
import nl.steunwijzer.knowledge.Topic;

/**
 * A topic as it is recommended: what it is, and what somebody needs to choose it.
 *
 * @param language of the summary
 * @param type what one gets, such as a loan
 * @param amount the most of it, if the card says so
 * @param fit what is to be told of how it fits who asks
 */
record TopicView(
    String name,
    String url,
    String summary,
    String language,
    String kind,
    String type,
    String status,
    String statusLabel,
    Optional<String> amount,
    Optional<String> fit) {

  static TopicView of(Ui ui, Topic topic, LocalDate today) {
    return of(ui, topic, Fit.UNKNOWN, today);
  }

  static TopicView of(Ui ui, Topic topic, Fit fit, LocalDate today) {
    Labels labels = ui.labels();
    return new TopicView(
        topic.name(),
        ui.url("/regelingen/" + topic.slug()),
        ui.isEnglish() ? topic.header().summaryEn() : topic.header().summary(),
        ui.tag(),
        labels.of("kind", topic.kind()),
        labels.of("type", topic.header().type()),
        topic.availability(today).code(),
        labels.of("status", topic.availability(today)),
        topic.mainAmount().map(most -> ui.say("atMost", labels.figure(most.value(), most.unit()))),
        labels.find("fit", fit.code()));
  }
}
