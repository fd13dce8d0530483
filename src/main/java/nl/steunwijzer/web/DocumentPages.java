package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.answer.Answer.TopicRef;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.library.Description;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.Extract;
import nl.steunwijzer.library.Snapshot.Part;
import nl.steunwijzer.reading.Block;
import nl.steunwijzer.reading.Block.Voice;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.web.AnswerView.TopicView;
import nl.steunwijzer.web.DocumentPage.PartView;
import nl.steunwijzer.web.DocumentPage.PieceView;

/** The page of a document. */
final class DocumentPages {

  private static final int MOST_TOPICS = 12;

  private final DocumentService documents;
  private final Services services;

  DocumentPages(DocumentService documents, Services services) {
    this.documents = documents;
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/documenten/{id}", this::show);
  }

  private void show(Context ctx) {
    Document document =
        documents
            .store()
            .find(ctx.pathParam("id"))
            .orElseThrow(() -> BadInput.notFound("id", "dit document is er niet (meer)"));
    Pages.show(ctx, page(Ui.of(ctx), document, services.catalogue(), services.today()));
  }

  private static DocumentPage page(Ui ui, Document document, Catalogue catalogue, LocalDate today) {
    Labels labels = ui.labels();
    Description description = document.description();
    return new DocumentPage(
        ui,
        Shell.lookUp(description.title()),
        description.title(),
        description.publisher(),
        description.kind().map(kind -> labels.of("document", kind)),
        labels.date(description.asOf()),
        labels.age(description.asOf(), description.asOf().isStale(today), "document"),
        description
            .validUntil()
            .filter(last -> description.isOver(today))
            .flatMap(labels::date)
            .map(last -> ui.say("documentOver", last)),
        description.url(),
        description.language(),
        parts(document),
        topics(ui, document, catalogue, today));
  }

  private static List<PartView> parts(Document document) {
    List<Extract> extracts = document.extracts();
    return document.snapshot().parts().stream()
        .map(part -> part(document, part, within(part, extracts)))
        .toList();
  }

  private static List<Extract> within(Part part, List<Extract> extracts) {
    return extracts.stream()
        .filter(extract -> extract.start() >= part.start() && extract.end() <= part.end())
        .toList();
  }

  private static PartView part(Document document, Part part, List<Extract> extracts) {
    boolean heading = part.type() == Block.Type.HEADING;
    boolean item =
        part.type() == Block.Type.BULLET
            || part.type() == Block.Type.STEP
            || part.type() == Block.Type.ROW;
    boolean quoted = part.voice() == Voice.QUOTED;
    boolean note = part.type() == Block.Type.FOOTNOTE;
    return new PartView(
        heading && part.voice() != Voice.ASKER,
        heading && part.voice() == Voice.ASKER,
        quoted && !heading,
        item && !quoted,
        note && !quoted,
        part.type() == Block.Type.PARAGRAPH && !quoted,
        part.page(),
        pieces(document, part, extracts));
  }

  /** The extracts of a part and what stands between them, which together are its text. */
  private static List<PieceView> pieces(Document document, Part part, List<Extract> extracts) {
    List<PieceView> pieces = new ArrayList<>();
    String text = document.snapshot().text();
    int done = part.start();
    for (Extract extract : extracts) {
      between(text.substring(done, extract.start()), pieces);
      pieces.add(new PieceView(Optional.of(extract.anchor()), extract.text()));
      done = extract.end();
    }
    between(text.substring(done, part.end()), pieces);
    return pieces;
  }

  private static void between(String text, List<PieceView> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new PieceView(Optional.empty(), text));
    }
  }

  /** The cards of what the document mentions. */
  private static List<TopicView> topics(
      Ui ui, Document document, Catalogue catalogue, LocalDate today) {
    Knowledge knowledge = catalogue.knowledge();
    return document.extracts().stream()
        .flatMap(extract -> catalogue.mentions(extract.text()).stream())
        .map(Mention::slug)
        .distinct()
        .limit(MOST_TOPICS)
        .flatMap(slug -> knowledge.find(slug).stream())
        .map(topic -> AnswerView.topic(ui, TopicRef.of(topic, today)))
        .toList();
  }
}
