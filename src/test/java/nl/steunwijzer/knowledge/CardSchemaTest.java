package nl.steunwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What card.schema.json allows is what the check allows. */
class CardSchemaTest {

  private static final Path CARDS = Path.of("knowledge");
  private static final JsonNode DESCRIPTION = read(CARDS.resolve("card.schema.json"));
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DESCRIPTION);

  private final CardText card = CardText.at("financiering", "qredits");
  private final Path folder;

  CardSchemaTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Error> validate(String text) throws IOException {
    String head = CardFile.cut("card.md", text).orElseThrow().head();
    return SCHEMA.validate(new YAMLMapper().readTree(head));
  }

  static Stream<Path> cards() throws IOException {
    try (Stream<Path> files = Files.walk(CARDS, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void headOfEveryCardFits(Path file) throws IOException {
    assertThat(validate(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind      | regeling
          type      | lening
          theme     | geld
          audience  | [boer]
          audience  | []
          provdr    | RVO
          status    | {value: loopt, asOf: 2025}
          status    | {value: open, asOf: gisteren}
          status    | {value: open, asOf: 2025, untill: 2027}
          summary   | ""
          questions | []
          questions | [is dit een vraag, is dit een vraag]
          related   | [qredits-coaching, qredits-coaching]
          figures   | [{name: Rente nu, label: Rente, value: 1, unit: percent, source: faq}]
          figures   | [{name: rate, label: Rente, value: 1, unit: kilo, source: faq}]
          criteria  | [{field: lengte, min: 2, source: faq}]
          contact   | {name: Qredits, phone: bel ons, source: faq}
          contact   | {name: Qredits, url: qredits.nl, source: faq}
          clarify   | {ask: wat bedoel je, choices: [{label: a, question: b}]}
          sources   | {faq: {title: Vragen, publisher: Qredits, url: www.qredits.nl, asOf: 2025}}
          sources   | {FAQ: {title: Vragen, publisher: Qredits, asOf: 2025}}
          """)
  void whatTheSchemaRefusesTheCheckRefusesToo(String field, String yaml) throws IOException {
    CardText wrong = card.with(field, yaml);

    assertThat(validate(wrong.text())).isNotEmpty();
    assertThat(TestKnowledge.load(folder, wrong).problems()).isNotEmpty();
  }

  @Test
  void soundCardFits() throws IOException {
    assertThat(validate(card.text())).isEmpty();
  }

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(CardHeader.class, ""),
        Arguments.of(Status.class, "/properties/status"),
        Arguments.of(Figure.class, "/properties/figures/items"),
        Arguments.of(Criterion.class, "/properties/criteria/items"),
        Arguments.of(Contact.class, "/properties/contact"),
        Arguments.of(Clarification.class, "/properties/clarify"),
        Arguments.of(Clarification.Choice.class, "/properties/clarify/properties/choices/items"),
        Arguments.of(Source.class, "/properties/sources/additionalProperties"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void fieldsAreThoseOfTheCode(Class<?> type, String at) {
    assertThat(DESCRIPTION.at(at + "/properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        Arguments.of("/properties/kind", Kind.values()),
        Arguments.of("/properties/type", TopicType.values()),
        Arguments.of("/properties/theme", Theme.values()),
        Arguments.of("/properties/status/properties/value", Availability.values()),
        Arguments.of("/properties/audience/items", Audience.values()),
        Arguments.of("/properties/figures/items/properties/unit", FigureUnit.values()),
        Arguments.of("/properties/criteria/items/properties/field", CriterionField.values()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void choicesAreThoseOfTheCode(String at, Coded[] values) {
    assertThat(DESCRIPTION.at(at + "/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(values).map(Coded::code).toList());
  }
}
