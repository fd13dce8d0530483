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
    Ui.get(routes, "/", this::chat);
    Ui.post(routes, "/vragen", this::ask);
    Ui.post(routes, "/oordeel", this::rate);
    Ui.post(routes, "/wissen", this::forget);
    Ui.get(routes, "/regelingen", this::lookUp);
    Ui.get(routes, "/regelingen/{slug}", this::topic);
    Ui.get(routes, "/over", this::about);
    Ui.get(routes, "/toegankelijkheid", ctx -> show(ctx, AccessibilityPage.of(Ui.of(ctx))));
    new EditorPages(services).addTo(routes);
  }

  private void chat(Context ctx) {
    show(ctx, chatPage(ctx, "", ""));
  }

  private ChatPage chatPage(Context ctx, String question, String error) {
    Ui ui = Ui.of(ctx).at("/");
    List<AnswerView> exchanges =
        Visitor.conversation(ctx, services.store())
            .map(id -> conversation.all(ui, id))
            .orElse(List.of());
    return new ChatPage(
        ui,
        Shell.chat(ui),
        exchanges,
        exchanges.isEmpty(),
        services.answering().hasModel(),
        FixedTexts.in(ui.language()).starters(),
        question,
        error,
        !error.isEmpty(),
        Question.MAX_LENGTH,
        ui.say("chatPrivacy", keep.toDays()));
  }

  private void ask(Context ctx) {
    Ui ui = Ui.of(ctx).at("/");
    Asked asked = Asked.of(ctx);
    String text = asked.text();
    if (text.isEmpty() || text.length() > Question.MAX_LENGTH) {
      String error = text.isEmpty() ? ui.say("noQuestion") : ui.say("tooLong", Question.MAX_LENGTH);
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
      streams.open(
          ctx, progress -> JStachio.render(conversation.ask(ui, visitor, asked, progress)));
      return;
    }
    AnswerView answer = conversation.ask(ui, visitor, asked, Progress.NONE);
    if (isPart(ctx)) {
      show(ctx, answer);
    } else {
      ctx.redirect(ui.url("/") + "#antwoord-" + answer.id(), HttpStatus.SEE_OTHER);
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
      ctx.redirect(Ui.of(ctx).url("/") + "#antwoord-" + answer, HttpStatus.SEE_OTHER);
    }
  }

  private static Verdict verdict(String word) {
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void forget(Context ctx) {
    Visitor.conversation(ctx, services.store()).ifPresent(services.store()::forget);
    Visitor.forget(ctx);
    ctx.redirect(Ui.of(ctx).url("/"), HttpStatus.SEE_OTHER);
  }

  private void lookUp(Context ctx) {
    LookUpQuery query = LookUpQuery.of(ctx);
    Ui ui = Ui.of(ctx);
    LookUpPage.ResultsView results =
        new LookUpPages(ui, services.catalogue(), services.today()).results(query);
    show(
        ctx,
        isPart(ctx) ? results : new LookUpPage(ui, Shell.lookUp(ui.say("titleLookUp")), results));
  }

  private void topic(Context ctx) {
    Knowledge knowledge = services.catalogue().knowledge();
    Topic topic =
        knowledge
            .find(ctx.pathParam("slug"))
            .orElseThrow(() -> BadInput.notFound("slug", "dit onderwerp bestaat niet"));
    show(
        ctx,
        new TopicPages(Ui.of(ctx), knowledge, services.today(), services.editorial().underReview())
            .of(topic));
  }

  private void about(Context ctx) {
    Ui ui = Ui.of(ctx);
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
            ui,
            Shell.about(ui.say("titleAbout")),
            knowledge.bySlug().size(),
            knowledge.passageCount(),
            sources.size(),
            (int) undated,
            (int) stale,
            knowledge.problems().size(),
            services.audits().now().themes().stream()
                .map(report -> AboutPage.ThemeView.of(ui, report))
                .toList(),
            services.scorecard().get().map(measured -> QualityView.of(ui, measured)),
            ui.say("aboutKept", keep.toDays())));
  }

  private static boolean isPart(Context ctx) {
    return ctx.header(PART) != null;
  }

  static void show(Context ctx, Object view) {
    ctx.contentType("text/html; charset=utf-8").result(JStachio.render(view));
  }
}
