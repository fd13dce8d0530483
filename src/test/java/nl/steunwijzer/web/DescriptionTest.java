package nl.steunwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Benefit;
import nl.steunwijzer.answer.Circumstance;
import nl.steunwijzer.answer.Role;
import nl.steunwijzer.conversation.Cause;
import nl.steunwijzer.knowledge.Audience;
import nl.steunwijzer.knowledge.Availability;
import nl.steunwijzer.knowledge.Coded;
import nl.steunwijzer.knowledge.Kind;
import nl.steunwijzer.knowledge.LegalForm;
import nl.steunwijzer.knowledge.Phase;
import nl.steunwijzer.knowledge.Theme;
import nl.steunwijzer.knowledge.TopicType;
import nl.steunwijzer.review.State;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API by itself: whole, and with the codes of the code. */
class DescriptionTest {

  private static final JsonNode DESCRIPTION = JsonClient.read(Resources.text("/openapi.json"));

  static Stream<Arguments> closedLists() {
    String answerFields = "/components/schemas/Answer/properties/";
    return Stream.of(
        arguments(answerFields + "status", codes(AnswerStatus.values(), AnswerStatus::code)),
        arguments(
            answerFields + "sentences/items/properties/role", codes(Role.values(), Role::code)),
        arguments(answerFields + "language", codes(Language.values(), Language::tag)),
        arguments(
            "/components/schemas/Review/properties/kind",
            codes(nl.steunwijzer.review.Kind.values(), Coded::code)),
        arguments(
            "/components/schemas/Review/properties/state", codes(State.values(), Coded::code)),
        arguments("/components/schemas/Kind", codes(Kind.values(), Coded::code)),
        arguments("/components/schemas/Type", codes(TopicType.values(), Coded::code)),
        arguments("/components/schemas/Theme", codes(Theme.values(), Coded::code)),
        arguments("/components/schemas/Availability", codes(Availability.values(), Coded::code)),
        arguments(
            "/components/schemas/ChangeKind",
            codes(nl.steunwijzer.history.Kind.values(), Coded::code)),
        arguments("/components/schemas/Order", codes(Order.values(), Coded::code)),
        arguments("/components/schemas/Audience", codes(Audience.values(), Coded::code)),
        arguments("/components/schemas/Cause", codes(Cause.values(), Cause::code)),
        arguments("/components/schemas/Phase", codes(Phase.values(), Coded::code)),
        arguments("/components/schemas/LegalForm", codes(LegalForm.values(), Coded::code)),
        arguments("/components/schemas/Benefit", codes(Benefit.values(), Coded::code)),
        arguments("/components/schemas/Circumstance", codes(Circumstance.values(), Coded::code)));
  }

  private static <E> List<String> codes(E[] values, Function<? super E, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void closedListIsThatOfTheCode(String at, List<String> codes) {
    assertThat(JsonClient.texts(DESCRIPTION.at(at).path("enum")))
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void parametersOfTheLookUpAreThoseOfTheCode() {
    List<String> known = new ArrayList<>(LookUpQuery.FACETS);
    known.addAll(List.of("q", "sort", "page", "pageSize"));
    JsonNode parameters = DESCRIPTION.at("/paths/~1topics/get/parameters");
    assertThat(JsonClient.texts(parameters, "name")).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(DESCRIPTION.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(DESCRIPTION.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void everySchemaIsUsed() {
    Set<String> used =
        DESCRIPTION.findValuesAsText("$ref").stream()
            .filter(reference -> reference.startsWith("#/components/schemas/"))
            .map(reference -> reference.substring("#/components/schemas/".length()))
            .collect(Collectors.toSet());
    assertThat(DESCRIPTION.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(used);
  }
}
