package nl.steunwijzer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Comparison;

/** What an adviser makes of topics for a client: a comparison, and a sheet to take along. */
final class AdviserPages {

  private final Services services;

  AdviserPages(Services services) {
    this.services = services;
  }

  void addTo(RoutesConfig routes) {
    Ui.get(routes, ComparePages.PATH, this::compare);
    Ui.get(routes, "/regelingen/{slug}/blad", this::sheet);
  }

  private void compare(Context ctx) {
    LookUpQuery.refuseOthers(ctx, Set.of("r"));
    Ui ui = Ui.of(ctx);
    Knowledge knowledge = services.catalogue().knowledge();
    List<String> slugs =
        ctx.queryParams("r").stream().filter(slug -> !slug.isBlank()).distinct().toList();
    List<Topic> topics = slugs.stream().flatMap(slug -> knowledge.find(slug).stream()).toList();
    Optional<String> unknown =
        Optional.of(
                slugs.stream()
                    .filter(slug -> knowledge.find(slug).isEmpty())
                    .collect(Collectors.joining(", ")))
            .filter(names -> !names.isEmpty())
            .map(names -> ui.say("compareUnknown", names));
    if (unknown.isPresent()) {
      ctx.status(HttpStatus.NOT_FOUND);
    } else if (topics.size() > Comparison.MOST) {
      ctx.status(HttpStatus.BAD_REQUEST);
    }
    ctx.attribute("told", true);
    Pages.show(ctx, new ComparePages(ui, knowledge, services.today()).of(topics, unknown));
  }

  private void sheet(Context ctx) {
    Knowledge knowledge = services.catalogue().knowledge();
    Topic topic =
        knowledge
            .find(ctx.pathParam("slug"))
            .orElseThrow(() -> BadInput.notFound("slug", "dit onderwerp bestaat niet"));
    Ui ui = Ui.of(ctx);
    String address = ui.origin() + ui.url("/regelingen/" + topic.slug());
    Pages.show(
        ctx,
        new TopicPages(ui, knowledge, services.today(), services.editorial().underReview())
            .sheet(topic, address));
  }
}
