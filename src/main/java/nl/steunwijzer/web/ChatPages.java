package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.jstach.jstachio.JStachio;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.steunwijzer.answer.FixedTexts;
import nl.steunwijzer.answer.People;
import nl.steunwijzer.answer.Progress;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.conversation.Feedback;
import nl.steunwijzer.conversation.Verdict;
import nl.steunwijzer.text.CleanText;

/** The chat. Works as plain forms and links; a script asks for parts of the same pages. */
final class ChatPages {

  private final Services services;
  private final AnswerStreams streams;
  private final Duration keep;
  private final Conversation conversation;

  ChatPages(Services services, AnswerStreams streams, Duration keep) {
    this.services = services;
    this.streams = streams;
    this.keep = keep;
    this.conversation = new Conversation(services);
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/", this::chat);
    Ui.post(routes, "/vragen", this::ask);
    // The address of a question that was refused, asked for anew.
    Ui.get(routes, "/vragen", ctx -> ctx.redirect(Ui.of(ctx).home(), HttpStatus.SEE_OTHER));
    Ui.post(routes, "/oordeel", this::rate);
    Ui.post(routes, "/wissen", this::forget);
  }

  private void chat(Context ctx) {
    Pages.show(ctx, page(ctx, "", ""));
  }

  private ChatPage page(Context ctx, String question, String error) {
    Ui ui = Ui.of(ctx).at("/");
    Optional<String> visitor = Visitor.conversation(ctx, services.store());
    List<AnswerView> exchanges = visitor.map(id -> conversation.all(ui, id)).orElse(List.of());
    return new ChatPage(
        ui,
        Shell.chat(ui),
        exchanges,
        exchanges.isEmpty(),
        services.answering().hasModel(),
        FixedTexts.in(ui.language()).starters(),
        SituationView.of(ui, conversation.situation(visitor)),
        new People(services.catalogue().knowledge()).forAnybody(),
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
      refuse(
          ctx,
          text,
          text.isEmpty() ? ui.say("noQuestion") : ui.say("tooLong", Question.MAX_LENGTH));
      return;
    }
    String visitor = Visitor.begin(ctx, services.store(), keep);
    if (AnswerStreams.isWantedBy(ctx)) {
      streams.open(
          ctx, progress -> JStachio.render(conversation.ask(ui, visitor, asked, progress)));
      return;
    }
    AnswerView answer = conversation.ask(ui, visitor, asked, Progress.NONE);
    if (Pages.isPart(ctx)) {
      Pages.show(ctx, answer);
    } else {
      ctx.redirect(ui.home() + "#antwoord-" + answer.id(), HttpStatus.SEE_OTHER);
    }
  }

  private void refuse(Context ctx, String question, String error) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    if (Pages.isPart(ctx)) {
      ctx.result(error);
    } else {
      Pages.show(ctx, page(ctx, question, error));
    }
  }

  private void rate(Context ctx) {
    Feedback feedback = feedback(ctx);
    conversation.rate(feedback);
    if (Pages.isPart(ctx)) {
      ctx.status(HttpStatus.NO_CONTENT);
    } else {
      ctx.redirect(Ui.of(ctx).home() + "#antwoord-" + feedback.exchange(), HttpStatus.SEE_OTHER);
    }
  }

  /**
   * What somebody thinks of an answer, or what they say is the matter with one of its sentences.
   */
  private static Feedback feedback(Context ctx) {
    String answer = field(ctx, "antwoord");
    String sentence = field(ctx, "zin");
    String reason = CleanText.of(field(ctx, "reden"));
    if (reason.length() > Feedback.LONGEST_REASON) {
      throw BadInput.body(
          "reden", "je uitleg is te lang: hoogstens %d tekens".formatted(Feedback.LONGEST_REASON));
    }
    if (sentence.isEmpty()) {
      return new Feedback(answer, verdict(field(ctx, "oordeel")), reason);
    }
    if (!sentence.matches("\\d{1,4}")) {
      throw BadInput.body("zin", "kies een zin van het antwoord");
    }
    return Feedback.onSentence(
        answer, Integer.parseInt(sentence), cause(field(ctx, "oorzaak")), reason);
  }

  private static Verdict verdict(String word) {
    if (!word.matches("up|down")) {
      throw BadInput.body("oordeel", "kies ja of nee");
    }
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Cause cause(String code) {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseThrow(() -> BadInput.body("oorzaak", "kies wat er niet klopt"));
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private void forget(Context ctx) {
    Visitor.conversation(ctx, services.store()).ifPresent(services.store()::forget);
    Visitor.forget(ctx);
    ctx.redirect(Ui.of(ctx).home(), HttpStatus.SEE_OTHER);
  }
}
