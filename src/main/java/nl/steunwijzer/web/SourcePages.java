package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.AnswerJson;
import nl.steunwijzer.knowledge.Evidence;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.web.AnswerView.OriginView;
import nl.steunwijzer.web.SourcePage.LineView;

/** The sources of an answer, each in its surroundings. */
final class SourcePages {

  /** So much of a document is shown before and after what is quoted. */
  private static final int AROUND = 2;

  private final Services services;

  SourcePages(Services services) {
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/antwoorden/{id}/bronnen/{nummer}", this::show);
  }

  private void show(Context ctx) {
    Answer answer =
        services
            .store()
            .find(ctx.pathParam("id"))
            .map(exchange -> AnswerJson.read(exchange.answer()))
            .orElseThrow(() -> BadInput.notFound("id", "dit antwoord is er niet (meer)"));
    Citation citation =
        answer.citations().stream()
            .filter(each -> String.valueOf(each.number()).equals(ctx.pathParam("nummer")))
            .findFirst()
            .orElseThrow(() -> BadInput.notFound("nummer", "deze bron heeft het antwoord niet"));
    SourcePage page = page(Ui.of(ctx), answer, citation);
    ctx.header("X-Robots-Tag", "noindex");
    Pages.show(ctx, Pages.isPart(ctx) ? new SourcePage.Part(page.ui(), page) : page);
  }

  private SourcePage page(Ui ui, Answer answer, Citation citation) {
    Optional<Topic> topic =
        citation.topic().flatMap(slug -> services.catalogue().knowledge().find(slug));
    Optional<Passage> passage = topic.flatMap(card -> standing(card.passages(), citation));
    List<Extract> extracts = document(citation).map(Document::extracts).orElse(List.of());
    Optional<Extract> extract = standing(extracts, citation);
    List<? extends Evidence> around =
        passage
            .map(found -> topic.orElseThrow().in(found.section()))
            .<List<? extends Evidence>>map(section -> section)
            .or(() -> extract.map(found -> near(extracts, found)))
            .orElse(List.of());
    return new SourcePage(
        ui,
        Shell.alone(ui.say("sourceTitle")),
        ui.url("/antwoorden/" + answer.id()),
        citation.number(),
        citation.title(),
        ui.url(citation.url()),
        passage
            .map(found -> found.section().title())
            .or(() -> extract.flatMap(found -> found.headings().stream().reduce((a, b) -> b))),
        citation.language(),
        around.stream().map(each -> new LineView(each.text(), isQuoted(each, citation))).toList(),
        around.isEmpty(),
        citation.quote(),
        origins(ui, citation),
        topic.flatMap(card -> review(ui, card, passage)));
  }

  /** The passage of a citation, if it still stands there as it was quoted. */
  private static <E extends Evidence> Optional<E> standing(List<E> texts, Citation citation) {
    return texts.stream().filter(text -> isQuoted(text, citation)).findFirst();
  }

  private static boolean isQuoted(Evidence text, Citation citation) {
    return text.id().equals(citation.passage()) && text.text().equals(citation.quote());
  }

  private Optional<Document> document(Citation citation) {
    return citation
        .document()
        .flatMap(id -> services.documents().flatMap(documents -> documents.store().find(id)));
  }

  private static List<Extract> near(List<Extract> extracts, Extract found) {
    int place = extracts.indexOf(found);
    return extracts.subList(
        Math.max(0, place - AROUND), Math.min(extracts.size(), place + AROUND + 1));
  }

  private static List<OriginView> origins(Ui ui, Citation citation) {
    return Stream.concat(Stream.of(citation.source()), citation.otherSources().stream())
        .map(source -> OriginView.of(ui, source))
        .toList();
  }

  private Optional<String> review(Ui ui, Topic card, Optional<Passage> passage) {
    return passage.stream()
        .flatMap(found -> card.sourcesOf(found).stream())
        .flatMap(source -> services.editorial().underReview().of(card.slug(), source).stream())
        .findFirst()
        .flatMap(kind -> ui.labels().find("under-review", kind.code()));
  }
}
