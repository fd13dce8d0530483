package nl.steunwijzer.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.steunwijzer.answer.Generator;
import nl.steunwijzer.answer.Progress;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.answer.Reply;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.LookUp;
import nl.steunwijzer.text.CleanText;

/** The API under {@code /api/v1}, described by {@code openapi.json}. */
final class Api {

  static final String BASE = "/api/v1";
  private static final String VERSION = "1.0.0";

  /** Some topics, like that of 113, are answered with a fixed text; one of a few is not. */
  private static final int HEALTH_QUESTIONS = 5;

  private final Services services;
  private final AnswerStreams streams;
  private final Conversation conversation;
  private final String description;
  private final String cardSchema;

  Api(Services services, AnswerStreams streams) {
    this.services = services;
    this.streams = streams;
    this.conversation = new Conversation(services);
    this.description = Resources.text("/openapi.json");
    this.cardSchema = Resources.text("/card.schema.json");
  }

  void addTo(RoutesConfig routes) {
    routes.before(BASE + "/*", ctx -> ctx.header("API-Version", VERSION));
    routes.post(BASE + "/answers", this::answer);
    routes.put(BASE + "/answers/{id}/feedback", this::rate);
    routes.get(BASE + "/topics", this::topics);
    routes.get(BASE + "/topics/{slug}", this::topic);
    routes.get(BASE + "/knowledge", this::knowledge);
    routes.get(
        BASE + "/card.schema.json",
        ctx -> ctx.contentType("application/schema+json").result(cardSchema));
    routes.get(BASE + "/health", this::health);
    routes.get(
        BASE + "/openapi.json", ctx -> ctx.contentType("application/json").result(description));
  }

  private void answer(Context ctx) {
    if (!givesWhatIsAccepted(ctx)) {
      throw BadInput.header(
          406,
          "Accept",
          "dit adres geeft application/json of text/event-stream; laat Accept weg of vraag daarom");
    }
    Question question = JsonInput.of(ctx, AnswerRequest.class).toQuestion();
    Optional<String> visitor = Visitor.conversation(ctx, services.store());
    if (AnswerStreams.isWantedBy(ctx)) {
      streams.open(ctx, progress -> conversation.answer(question, visitor, progress));
    } else {
      json(ctx, conversation.answer(question, visitor, Progress.NONE));
    }
  }

  private static boolean givesWhatIsAccepted(Context ctx) {
    String accept = Optional.ofNullable(ctx.header("Accept")).orElse("*/*");
    return accept.contains("json")
        || accept.contains("*/*")
        || accept.contains("application/*")
        || AnswerStreams.isWantedBy(ctx);
  }

  /** What somebody thinks of an answer, or of one sentence of it. */
  record FeedbackRequest(
      @JsonProperty(required = true) String verdict,
      Optional<String> reason,
      Optional<Integer> sentence,
      Optional<Cause> cause) {

    Feedback about(String answer) {
      Verdict value =
          switch (String.valueOf(verdict)) {
            case "up" -> Verdict.UP;
            case "down" -> Verdict.DOWN;
            default -> throw BadInput.body("verdict", "kies uit up, down");
          };
      String text = CleanText.of(reason.orElse(""));
      if (text.length() > Feedback.LONGEST_REASON) {
        throw BadInput.body("reason", "hoogstens %d tekens".formatted(Feedback.LONGEST_REASON));
      }
      if (sentence.filter(place -> place < 0).isPresent()) {
        throw BadInput.body("sentence", "zinnen tellen vanaf 0");
      }
      return new Feedback(answer, sentence, value, cause, text);
    }
  }

  private void rate(Context ctx) {
    Feedback feedback = JsonInput.of(ctx, FeedbackRequest.class).about(ctx.pathParam("id"));
    conversation.rate(feedback);
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** A page of topics. */
  record TopicList(
      int total,
      int page,
      int pageSize,
      List<TopicJson.Item> items,
      Map<String, Map<String, Long>> facets) {}

  private void topics(Context ctx) {
    LookUpQuery query = LookUpQuery.of(ctx);
    LookUp.Found found =
        LookUp.find(services.catalogue(), query.filter(), query.order(), services.today());
    json(
        ctx,
        new TopicList(
            found.topics().size(),
            query.page(),
            query.pageSize(),
            query.onPage(found.topics()).stream()
                .map(topic -> TopicJson.item(topic, services.today()))
                .toList(),
            found.facets()));
  }

  private void topic(Context ctx) {
    Topic topic =
        services
            .catalogue()
            .knowledge()
            .find(ctx.pathParam("slug"))
            .orElseThrow(() -> BadInput.notFound("slug", "er is geen onderwerp met deze slug"));
    json(ctx, TopicJson.whole(topic, services.today()));
  }

  private void knowledge(Context ctx) {
    json(ctx, KnowledgeJson.of(services.catalogue().knowledge(), services.audits().now()));
  }

  /** Ready only if a real question gets a proven answer. */
  private void health(Context ctx) {
    Catalogue catalogue = services.catalogue();
    boolean ready =
        catalogue.knowledge().topics().stream()
            .limit(HEALTH_QUESTIONS)
            .map(topic -> services.answering().prepare(Question.of(topic.name())))
            .anyMatch(Reply::isProven);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("status", ready ? "ready" : "unavailable");
    report.put("topics", catalogue.knowledge().bySlug().size());
    report.put("passages", catalogue.knowledge().passageCount());
    report.put("problems", catalogue.knowledge().problems().size());
    report.put("generator", services.answering().hasModel() ? Generator.MODEL : Generator.EMBEDDED);
    ctx.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    json(ctx, report);
  }

  static void json(Context ctx, Object body) {
    ctx.contentType("application/json");
    ctx.result(JsonInput.write(body));
  }
}
