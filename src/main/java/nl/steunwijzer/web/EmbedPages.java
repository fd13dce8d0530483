package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The chat alone, for a frame on another site, and an example of how it stands there. */
final class EmbedPages {

  private final EmbedOrigins origins;

  EmbedPages(EmbedOrigins origins) {
    this.origins = origins;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, "/ingesloten", this::embedded);
    routes.get("/voorbeeld-insluiten", EmbedPages::demo);
  }

  private void embedded(Context ctx) {
    Guard.letFrame(ctx, origins);
    Pages.show(ctx, new EmbeddedPage(Ui.of(ctx)));
  }

  private static void demo(Context ctx) {
    Guard.letHoldFrames(ctx);
    Pages.show(ctx, new EmbedDemoPage(ctx.scheme() + "://" + ctx.host()));
  }
}
