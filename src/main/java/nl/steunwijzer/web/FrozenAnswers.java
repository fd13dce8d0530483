package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.AnswerJson;
import nl.steunwijzer.conversation.Exchange;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.library.Digest;

/**
 * Answers as they were given. Whoever has the address of one can read it: it holds 80 bits that
 * nobody can guess, and is gone with its conversation.
 */
final class FrozenAnswers {

  private final Services services;

  FrozenAnswers(Services services) {
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/antwoorden/{id}", this::page);
    routes.get(Api.BASE + "/answers/{id}", this::json);
  }

  /** An answer with when it was given and which of its quotes no longer stand as quoted. */
  record FrozenJson(String question, String answeredAt, List<Integer> changed, Answer answer) {}

  private void json(Context ctx) {
    Exchange exchange = find(ctx);
    Answer answer = AnswerJson.read(exchange.answer()).forOthers();
    Api.json(
        ctx,
        new FrozenJson(
            exchange.question(),
            exchange.at().toString(),
            changed(answer).stream().map(Citation::number).toList(),
            answer));
  }

  private void page(Context ctx) {
    Exchange exchange = find(ctx);
    Answer answer = AnswerJson.read(exchange.answer()).forOthers();
    LocalDate day = LocalDate.ofInstant(exchange.at(), services.clock().getZone());
    List<String> changed = changed(answer).stream().map(Citation::title).distinct().toList();
    Ui ui = Ui.of(ctx);
    ctx.header("X-Robots-Tag", "noindex");
    Pages.show(
        ctx,
        new FrozenPage(
            ui,
            Shell.alone(ui.say("titleAnswer")),
            ui.say("frozenHeading", ui.labels().day(day)),
            changed,
            changed.isEmpty(),
            new AnswerViews(ui, services).of(exchange.question(), answer)));
  }

  private Exchange find(Context ctx) {
    return services
        .store()
        .find(ctx.pathParam("id"))
        .orElseThrow(() -> BadInput.notFound("id", "dit antwoord is er niet (meer)"));
  }

  private List<Citation> changed(Answer answer) {
    return answer.citations().stream()
        .filter(
            citation ->
                now(citation).filter(text -> Digest.of(text).equals(citation.digest())).isEmpty())
        .toList();
  }

  /** The text that now stands where the quote was taken. */
  private Optional<String> now(Citation citation) {
    return citation
        .topic()
        .map(
            slug ->
                services.catalogue().knowledge().find(slug).stream()
                    .flatMap(topic -> topic.passages().stream())
                    .filter(passage -> passage.id().equals(citation.passage()))
                    .map(Evidence::text)
                    .findFirst())
        .orElseGet(() -> inDocument(citation));
  }

  private Optional<String> inDocument(Citation citation) {
    return citation
        .document()
        .flatMap(id -> services.documents().flatMap(documents -> documents.store().find(id)))
        .stream()
        .flatMap(document -> document.extracts().stream())
        .filter(extract -> extract.id().equals(citation.passage()))
        .map(Evidence::text)
        .findFirst();
  }
}
