package nl.steunwijzer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.knowledge.AsOf;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.library.Added;
import nl.steunwijzer.library.AskedQuestions;
import nl.steunwijzer.library.Document;
import nl.steunwijzer.library.Given;
import nl.steunwijzer.library.Intake.Outcome;
import nl.steunwijzer.reading.DocumentKind;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.RawFile;

/** {@code /api/v1/documents}: documents to read for everybody, to add and remove for editors. */
final class DocumentsApi {

  private static final String PATH = Api.BASE + "/documents";
  private static final int PAGE_SIZE = 50;
  private static final int MOST_PAGES = 100_000;
  private static final int UNPROCESSABLE = 422;

  private static final Set<String> SAID =
      Set.of("name", "title", "publisher", "asOf", "kind", "language", "validUntil", "url");

  private final DocumentService documents;
  private final Services services;

  DocumentsApi(DocumentService documents, Services services) {
    this.documents = documents;
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::one);
    routes.post(PATH, this::add);
    routes.delete(PATH + "/{id}", this::remove);
    routes.get(PATH + "/{id}/questions", this::questions);
    routes.put(PATH + "/{id}/questions", this::ask);
  }

  private void list(Context ctx) {
    LookUpQuery.refuseOthers(ctx, Set.of("page", "pageSize"));
    int page = LookUpQuery.number(ctx, "page", 1, MOST_PAGES);
    int size = LookUpQuery.number(ctx, "pageSize", PAGE_SIZE, LookUpQuery.MAX_PAGE_SIZE);
    List<Document.Entry> all = documents.store().entries();
    int from = Math.min((page - 1) * size, all.size());
    Api.json(
        ctx,
        new DocumentJson.Page(
            all.size(),
            page,
            size,
            all.subList(from, Math.min(from + size, all.size())).stream()
                .map(entry -> DocumentJson.item(entry, services.today()))
                .toList()));
  }

  private void one(Context ctx) {
    Api.json(ctx, DocumentJson.whole(document(ctx), services.today()));
  }

  private Document document(Context ctx) {
    return documents.store().find(ctx.pathParam("id")).orElseThrow(DocumentsApi::missing);
  }

  /** What the passages of a document are said to answer, by how they begin. */
  record QuestionsBody(@JsonProperty(required = true) Map<String, List<String>> questions) {}

  private void questions(Context ctx) {
    documents.door().check(ctx);
    tellQuestions(ctx, document(ctx));
  }

  private void ask(Context ctx) {
    documents.door().check(ctx);
    Document document = document(ctx);
    Map<String, List<String>> said =
        JsonInput.of(ctx, () -> body(ctx), QuestionsBody.class).questions();
    if (said.values().stream().anyMatch(each -> each == null || each.contains(null))) {
      throw BadInput.body("questions", "geef bij elke passage een lijst van vragen");
    }
    AskedQuestions asked = new AskedQuestions(said);
    List<String> unplaced = asked.unplaced(document);
    if (!unplaced.isEmpty()) {
      throw BadInput.body(
          "questions", "geen passage begint met '%s'".formatted(unplaced.getFirst()));
    }
    documents.store().keepQuestions(document.id(), asked);
    tellQuestions(ctx, document);
  }

  private void tellQuestions(Context ctx, Document document) {
    Api.json(ctx, new QuestionsBody(documents.store().questionsOf(document.id()).byBeginning()));
  }

  private static BadInput missing() {
    return BadInput.notFound("id", "er is geen document met dit id");
  }

  private void remove(Context ctx) {
    documents.door().check(ctx);
    if (!documents.store().remove(ctx.pathParam("id"))) {
      throw missing();
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** An address from which a document is to be fetched. */
  record AddressRequest(@JsonProperty(required = true) String address) {

    URI uri() {
      try {
        return URI.create(address);
      } catch (IllegalArgumentException e) {
        throw BadInput.body("address", "dit is geen geldig webadres");
      }
    }
  }

  /** A file is the body itself; a JSON body names the address from which to fetch it. */
  private void add(Context ctx) {
    documents.door().check(ctx);
    Given given = given(ctx);
    boolean fetched =
        Optional.ofNullable(ctx.contentType()).orElse("").startsWith("application/json");
    Outcome outcome =
        fetched
            ? documents.intake().take(JsonInput.of(ctx, AddressRequest.class).uri(), given)
            : documents.intake().take(file(ctx), given);
    switch (outcome) {
      case Outcome.Left(String why) -> throw BadInput.content(UNPROCESSABLE, why);
      case Outcome.Taken(Added.Undated(String title)) ->
          throw BadInput.query(
              "asOf", "in '%s' staat geen datum; geef asOf, bijvoorbeeld 2026-02".formatted(title));
      case Outcome.Taken(Added.New(Document document)) -> {
        ctx.status(HttpStatus.CREATED);
        ctx.header("Location", PATH + "/" + document.id());
        told(ctx, "added", document.entry());
      }
      case Outcome.Taken(Added.Replaced(Document document)) ->
          told(ctx, "replaced", document.entry());
      case Outcome.Taken(Added.Same(Document.Entry entry)) -> told(ctx, "known", entry);
    }
  }

  private void told(Context ctx, String outcome, Document.Entry entry) {
    Api.json(ctx, new DocumentJson.AddedJson(outcome, DocumentJson.item(entry, services.today())));
  }

  private static RawFile file(Context ctx) {
    String name = Optional.ofNullable(ctx.queryParam("name")).orElse("document");
    return new RawFile(name, body(ctx), Optional.ofNullable(ctx.contentType()), Optional.empty());
  }

  /** The body, of which no more is read than a document may hold. */
  private static byte[] body(Context ctx) {
    int most = Limits.USUAL.bytes();
    try (InputStream body = ctx.bodyInputStream()) {
      byte[] content = body.readNBytes(most + 1);
      if (content.length > most) {
        throw BadInput.content(
            HttpStatus.CONTENT_TOO_LARGE.getCode(),
            "het bestand is groter dan %d MB".formatted(most / 1_000_000));
      }
      return content;
    } catch (IOException e) {
      throw BadInput.content(HttpStatus.BAD_REQUEST.getCode(), "het bestand kwam niet heel aan");
    }
  }

  private static Given given(Context ctx) {
    LookUpQuery.refuseOthers(ctx, SAID);
    return new Given(
        said(ctx, "title"),
        said(ctx, "publisher"),
        said(ctx, "asOf").map(text -> date("asOf", text)),
        said(ctx, "kind").map(DocumentsApi::kind),
        said(ctx, "language"),
        said(ctx, "validUntil").map(text -> date("validUntil", text)),
        said(ctx, "url"));
  }

  private static Optional<String> said(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
  }

  private static AsOf date(String name, String text) {
    try {
      return AsOf.of(text);
    } catch (IllegalArgumentException e) {
      throw BadInput.query(name, "schrijf een datum als 2026, 2026-02 of 2026-02-05");
    }
  }

  private static DocumentKind kind(String code) {
    return Coded.find(DocumentKind.class, code)
        .orElseThrow(() -> BadInput.query("kind", "onbekende waarde"));
  }
}
