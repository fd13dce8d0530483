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
    routes.get("/ingesloten", ctx -> embedded(ctx, EmbeddedPage.DUTCH));
    routes.get("/en/ingesloten", ctx -> embedded(ctx, EmbeddedPage.ENGLISH));
    routes.get("/voorbeeld-insluiten", EmbedPages::demo);
  }

  private void embedded(Context ctx, EmbeddedPage page) {
    Guard.letFrame(ctx, origins);
    Pages.show(ctx, page);
  }

  private static void demo(Context ctx) {
    Guard.letHoldFrames(ctx);
    Pages.show(ctx, new EmbedDemoPage(ctx.scheme() + "://" + ctx.host()));
  }
}
