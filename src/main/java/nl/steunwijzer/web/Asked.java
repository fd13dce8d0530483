package nl.steunwijzer.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.steunwijzer.answer.Benefit;
import nl.steunwijzer.answer.Situation;
import nl.steunwijzer.answer.Without;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import nl.steunwijzer.text.CleanText;

/** What somebody sends with the form of the chat: a question, and what they tell of themselves. */
record Asked(String text, Situation situation, Without without) {

  /**
   * Reads the form.
   *
   * @throws BadInput if a field holds what the form cannot have sent
   */
  static Asked of(Context ctx) {
    SituationRequest situation =
        new SituationRequest(
            coded(ctx, "fase", Phase.class),
            coded(ctx, "rechtsvorm", LegalForm.class),
            number(ctx, "personeel", Integer::valueOf),
            Optional.empty(),
            number(ctx, "bedrag", BigDecimal::new),
            Optional.empty(),
            coded(ctx, "uitkering", Benefit.class),
            given(ctx, "regio"),
            Optional.empty());
    List<String> without = ctx.formParams("zonder");
    return new Asked(
        CleanText.of(given(ctx, "vraag").orElse("")),
        situation.toSituation(),
        AnswerRequest.takenAway(without));
  }

  private static Optional<String> given(Context ctx, String field) {
    return Optional.ofNullable(ctx.formParam(field)).filter(value -> !value.isBlank());
  }

  private static <E extends Enum<E> & Coded> Optional<E> coded(
      Context ctx, String field, Class<E> choices) {
    return given(ctx, field)
        .map(
            code ->
                Coded.find(choices, code)
                    .orElseThrow(() -> BadInput.body(field, "kies iets uit de lijst")));
  }

  private static <N> Optional<N> number(Context ctx, String field, Function<String, N> reader) {
    return given(ctx, field)
        .map(
            text -> {
              try {
                return reader.apply(text.strip());
              } catch (NumberFormatException e) {
                throw BadInput.body(field, "vul een getal in, zonder letters of punten");
              }
            });
  }
}
