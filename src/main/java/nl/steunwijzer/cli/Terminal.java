package nl.steunwijzer.cli;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.answer.Answer.Person;

/** An answer as plain text for a terminal. */
final class Terminal {

  private Terminal() {}

  static String text(Answer answer) {
    StringJoiner text = new StringJoiner("\n");
    text.add("[" + answer.status().code() + "]").add(answer.text());
    answer.choices().forEach(choice -> text.add("  - " + choice.label()));
    if (!answer.citations().isEmpty()) {
      text.add("").add("Bronnen:");
      answer.citations().forEach(citation -> text.add(source(citation)));
    }
    if (!answer.topics().isEmpty()) {
      text.add("")
          .add(
              answer.topics().stream()
                  .map(topic -> "%s (%s)".formatted(topic.name(), topic.slug()))
                  .collect(Collectors.joining(" · ", "Onderwerpen: ", "")));
    }
    answer.contact().ifPresent(person -> text.add("Liever een mens? " + person(person)));
    return text.toString();
  }

  private static String source(Citation citation) {
    CitedSource source = citation.source();
    return "[%d] %s, %s (%s%s)%s"
        .formatted(
            citation.number(),
            source.publisher(),
            source.title(),
            source.asOf().isDated() ? source.asOf().text() : "zonder datum",
            source.stale() && source.asOf().isDated() ? ", oud" : "",
            source.url().map(url -> " " + url).orElse(""));
  }

  private static String person(Person person) {
    StringJoiner text = new StringJoiner(", ");
    text.add(person.name());
    person.phone().ifPresent(text::add);
    person.url().ifPresent(text::add);
    return text.toString();
  }
}
