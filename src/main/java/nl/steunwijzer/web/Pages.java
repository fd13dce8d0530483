package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.jstach.jstachio.JStachio;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.steunwijzer.answer.FixedTexts;
import nl.steunwijzer.answer.Progress;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.text.CleanText;

/** The pages. Each works as a plain form and link; a script asks for parts of the same pages. */
final class Pages {

  /** A script asks for a part of a page by this header. */
  private static final String PART = "X-Part";

  private final Services services;
  private final AnswerStreams streams;
  private final Duration keep;
  private final Conversation conversation;

  Pages(Services services, AnswerStreams streams, Duration keep) {
    this.services = services;
    this.streams = streams;
    this.keep = keep;
    this.conversation = new Conversation(services);
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", this::chat);
    routes.post("/vragen", this::ask);
    routes.post("/oordeel", this::rate);
    routes.post("/wissen", this::forget);
    routes.get("/regelingen", this::lookUp);
    routes.get("/regelingen/{slug}", this::topic);
    routes.get("/over", this::about);
    new EditorPages(services).addTo(routes);
  }

  private void chat(Context ctx) {
    show(ctx, chatPage(ctx, "", ""));
  }

  private ChatPage chatPage(Context ctx, String question, String error) {
    List<AnswerView> exchanges =
        Visitor.conversation(ctx, services.store()).map(conversation::all).orElse(List.of());
    return new ChatPage(
        Shell.chat(),
        exchanges,
        exchanges.isEmpty(),
        services.answering().hasModel(),
        FixedTexts.in(Language.DUTCH).starters(),
        question,
        error,
        !error.isEmpty(),
        Question.MAX_LENGTH,
        keep.toDays());
  }

  private void ask(Context ctx) {
    String text = CleanText.of(Optional.ofNullable(ctx.formParam("vraag")).orElse(""));
    if (text.isEmpty() || text.length() > Question.MAX_LENGTH) {
      String error =
          text.isEmpty()
              ? "Typ eerst je vraag."
              : "Je vraag is te lang. Houd het bij %d tekens.".formatted(Question.MAX_LENGTH);
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      if (isPart(ctx)) {
        ctx.result(error);
      } else {
        show(ctx, chatPage(ctx, text, error));
      }
      return;
    }
    String visitor = Visitor.begin(ctx, services.store(), keep);
    if (AnswerStreams.isWantedBy(ctx)) {
      streams.open(ctx, progress -> JStachio.render(conversation.ask(visitor, text, progress)));
      return;
    }
    AnswerView answer = conversation.ask(visitor, text, Progress.NONE);
    if (isPart(ctx)) {
      show(ctx, answer);
    } else {
      ctx.redirect("/#antwoord-" + answer.id(), HttpStatus.SEE_OTHER);
    }
  }

  private void rate(Context ctx) {
    String answer = Optional.ofNullable(ctx.formParam("antwoord")).orElse("");
    String verdict = Optional.ofNullable(ctx.formParam("oordeel")).orElse("");
    String reason = CleanText.of(Optional.ofNullable(ctx.formParam("reden")).orElse(""));
    boolean kept =
        verdict.matches("up|down")
            && reason.length() <= Feedback.LONGEST_REASON
            && services.store().rate(new Feedback(answer, verdict(verdict), reason));
    if (!kept) {
      throw BadInput.body("oordeel", "dit oordeel hoort bij geen antwoord of is te lang");
    }
    if (isPart(ctx)) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else {
      ctx.redirect("/#antwoord-" + answer, HttpStatus.SEE_OTHER);
    }
  }

  private static Verdict verdict(String word) {
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void forget(Context ctx) {
    Visitor.conversation(ctx, services.store()).ifPresent(services.store()::forget);
    Visitor.forget(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void lookUp(Context ctx) {
    LookUpQuery query = LookUpQuery.of(ctx);
    LookUpPage.ResultsView results =
        new LookUpPages(services.catalogue(), services.today()).results(query);
    show(ctx, isPart(ctx) ? results : new LookUpPage(Shell.lookUp("Regelingen opzoeken"), results));
  }

  private void topic(Context ctx) {
    Knowledge knowledge = services.catalogue().knowledge();
    Topic topic =
        knowledge
            .find(ctx.pathParam("slug"))
            .orElseThrow(() -> BadInput.notFound("slug", "dit onderwerp bestaat niet"));
    show(
        ctx,
        new TopicPages(knowledge, services.today(), services.editorial().underReview()).of(topic));
  }

  private void about(Context ctx) {
    Knowledge knowledge = services.catalogue().knowledge();
    List<Source> sources =
        knowledge.topics().stream().flatMap(t -> t.header().sources().values().stream()).toList();
    long undated = sources.stream().filter(source -> !source.asOf().isDated()).count();
    long stale =
        sources.stream()
            .filter(source -> source.asOf().isDated() && source.asOf().isStale(services.today()))
            .count();
    show(
        ctx,
        new AboutPage(
            Shell.about(),
            knowledge.bySlug().size(),
            knowledge.passageCount(),
            sources.size(),
            (int) undated,
            (int) stale,
            knowledge.problems().size(),
            services.audits().now().themes().stream().map(AboutPage.ThemeView::of).toList(),
            services.scorecard().get().map(QualityView::of),
            keep.toDays()));
  }

  private static boolean isPart(Context ctx) {
    return ctx.header(PART) != null;
  }

  static void show(Context ctx, Object view) {
    ctx.contentType("text/html; charset=utf-8").result(JStachio.render(view));
  }
}
