package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The pages of editors. They work as plain forms and links. */
final class EditorPages {

  private static final String PAGE = "/redactie";

  private final Services services;
  private final EditorDoor door;
  private final ReviewDesk desk;

  EditorPages(Services services) {
    this.services = services;
    this.door = services.editorial().door();
    this.desk = new ReviewDesk(services);
  }

  void addTo(RoutesConfig routes) {
    routes.get(PAGE, this::reviews);
    routes.post(PAGE + "/{id}", this::decide);
  }

  private void reviews(Context ctx) {
    door.check(ctx);
    ReviewViews views =
        new ReviewViews(Ui.of(ctx), services.catalogue().knowledge(), services.clock().getZone());
    Pages.show(ctx, views.page(desk.open(), desk.decided()));
  }

  private void decide(Context ctx) {
    door.check(ctx);
    desk.decide(ctx.pathParam("id"), field(ctx, "besluit"), field(ctx, "notitie"));
    ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }
}
