package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What is to be reviewed, for programs of editors. */
final class ReviewsApi {

  private final EditorDoor door;
  private final ReviewDesk desk;

  ReviewsApi(Services services) {
    this.door = services.editorial().door();
    this.desk = new ReviewDesk(services);
  }

  void addTo(RoutesConfig routes) {
    routes.get(Api.BASE + "/reviews", this::queue);
    routes.post(Api.BASE + "/reviews/{id}", this::decide);
  }

  private void queue(Context ctx) {
    door.check(ctx);
    json(ctx, ReviewJson.queue(desk.open(), desk.decided()));
  }

  private void decide(Context ctx) {
    door.check(ctx);
    ReviewJson.Decision wanted = JsonInput.of(ctx, ReviewJson.Decision.class);
    json(
        ctx,
        ReviewJson.item(
            desk.decide(
                ctx.pathParam("id"), String.valueOf(wanted.decision()), wanted.note().orElse(""))));
  }

  private static void json(Context ctx, Object body) {
    ctx.contentType("application/json");
    ctx.result(JsonInput.write(body));
  }
}
