package nl.steunwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.steunwijzer.intent.IntentExamples;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.WordLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

  private static final String SOUND =
      """
      - id: a-1
        question: waar leen ik geld voor een nieuwe bakfiets
        language: nl
        kind: situation
        status: [answered]
        first: [fietslening]
        why: de kaart
      """;

  @TempDir private Path folder;
  private Knowledge cards = new Knowledge(Map.of(), WordLists.NONE, List.of());

  @BeforeEach
  void readCards() {
    cards =
        TestKnowledge.load(
            folder.resolve("kaarten"),
            CardText.at("financiering", "fietslening")
                .with("questions", "[hoe kan ik geld lenen voor een fiets van de zaak]"));
  }

  private Path write(String name, String yaml) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml);
  }

  private List<String> mistakes(Path... places) {
    BadQuestions bad =
        catchThrowableOfType(
            BadQuestions.class, () -> QuestionSet.of("eigen", List.of(places), cards));
    return bad.mistakes();
  }

  @Test
  void soundQuestionsAreRead() throws IOException {
    QuestionSet set = QuestionSet.of("eigen", List.of(write("fietsen.yaml", SOUND)), cards);
    assertThat(set.questions())
        .singleElement()
        .extracting(Questions.Asked::theme)
        .isEqualTo("fietsen");
    assertThat(set.isHidden()).isFalse();
  }

  @Test
  void questionsOfTheTestAreHiddenByWhateverWayTheyAreGiven() throws IOException {
    Path file = write("test/fietsen.yaml", SOUND);
    assertThat(QuestionSet.of("eigen", List.of(file), cards).isHidden()).isTrue();
    assertThat(QuestionSet.of("eigen", List.of(folder), cards).isHidden()).isTrue();
    assertThat(QuestionSet.of(Split.TEST, folder, cards).isHidden()).isTrue();
  }

  @Test
  void numberThatStandsTwiceIsTold() throws IOException {
    Path file = write("fietsen.yaml", SOUND + SOUND);
    assertThat(mistakes(file)).containsExactly(file + ": a-1 staat er twee keer");
  }

  @Test
  void unknownCardIsTold() throws IOException {
    Path file = write("fietsen.yaml", SOUND.replace("[fietslening]", "[stepjeslening]"));
    assertThat(mistakes(file)).containsExactly(file + ": a-1 onbekende kaart 'stepjeslening'");
  }

  @Test
  void questionThatACardHoldsNearlySoIsTold() throws IOException {
    String copied =
        SOUND.replace(
            "waar leen ik geld voor een nieuwe bakfiets",
            "Hoe kan ik geld lenen voor een bakfiets van de zaak?");
    Path file = write("fietsen.yaml", copied);
    assertThat(mistakes(file))
        .containsExactly(file + ": a-1 staat bijna zo bij de vragen van de kaart 'fietslening'");
  }

  @Test
  void questionFromWhichIntentsWereLearnedIsTold() throws IOException {
    String learned =
        IntentExamples.texts()
            .filter(text -> text.matches("[a-z]+( [a-z]+){5,8}"))
            .findFirst()
            .orElseThrow();
    String copied = SOUND.replace("waar leen ik geld voor een nieuwe bakfiets", learned);
    Path file = write("fietsen.yaml", copied);
    assertThat(mistakes(file)).containsExactly(file + ": a-1 staat bijna zo in intents.yaml");
  }

  @Test
  void unknownFieldIsToldWithItsLine() throws IOException {
    Path file = write("fietsen.yaml", SOUND.replace("  kind:", "  soort: situatie\n  kind:"));
    assertThat(mistakes(file)).containsExactly(file + ":4: onbekend veld 'soort'");
  }

  @Test
  void unknownStatusIsToldWithItsLine() throws IOException {
    Path file = write("fietsen.yaml", SOUND.replace("[answered]", "[beantwoord]"));
    assertThat(mistakes(file))
        .containsExactly(file + ":5: 'beantwoord' kan niet bij het veld 'status'");
  }

  @Test
  void missingFieldIsTold() throws IOException {
    Path without = write("zonder.yaml", SOUND.replaceFirst("  kind: .*\n", ""));
    Path empty = write("leeg.yaml", SOUND.replaceFirst("question: .*", "question:"));
    assertThat(mistakes(without, empty)).hasSize(2).allMatch(line -> line.contains("ontbreekt"));
  }

  @Test
  void brokenYamlOfEveryFileIsToldWithoutWhatItSays() throws IOException {
    Path one = write("een.yaml", SOUND + "  also: [fietslening\n");
    Path two = write("twee.yaml", "- id: 'geheim\n");
    assertThat(mistakes(one, two, folder.resolve("drie.yaml")))
        .hasSize(3)
        .allMatch(line -> line.startsWith(folder.toString()))
        .noneMatch(line -> line.contains("geheim"))
        .anyMatch(line -> line.matches(".*een\\.yaml:\\d+: dit is geen geldige YAML"))
        .last()
        .asString()
        .endsWith("drie.yaml bestaat niet");
  }
}
