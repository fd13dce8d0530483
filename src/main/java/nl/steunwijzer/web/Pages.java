package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.jstach.jstachio.JStachio;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Source;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Order;

/** The pages. Each works as a plain form and link; a script asks for parts of the same pages. */
final class Pages {

  /** A script asks for a part of a page by this header. */
  private static final String PART = "X-Part";

  private final Services services;
  private final Duration keep;

  Pages(Services services, Duration keep) {
    this.services = services;
    this.keep = keep;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/regelingen", this::lookUp);
    Ui.get(routes, "/regelingen/{slug}", this::topic);
    Ui.get(routes, "/over", this::about);
    Ui.get(routes, "/toegankelijkheid", ctx -> show(ctx, AccessibilityPage.of(Ui.of(ctx))));
    new EditorPages(services).addTo(routes);
  }

  private void lookUp(Context ctx) {
    LookUpQuery query = LookUpQuery.of(ctx);
    Ui ui = Ui.of(ctx);
    Optional<StartView> start =
        query.isBare()
            ? Optional.of(StartView.of(ui, services, ui.url(query.urlIn(Order.DATE))))
            : Optional.empty();
    LookUpPage.ResultsView results =
        new LookUpPages(ui, services.catalogue(), services.today()).results(query, start);
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
    Ui ui = Ui.of(ctx);
    show(
        ctx,
        new TopicPages(ui, knowledge, services.today(), services.editorial().underReview())
            .of(topic, HistoryView.of(ui, services.history(), topic)));
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

  /** Whether a script asks, for a part of the page. */
  static boolean isPart(Context ctx) {
    return ctx.header(PART) != null;
  }

  static void show(Context ctx, Object view) {
    ctx.contentType("text/html; charset=utf-8").result(JStachio.render(view));
  }
}
