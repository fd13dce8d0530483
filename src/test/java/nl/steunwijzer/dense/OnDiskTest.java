package nl.steunwijzer.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.AnswerStatus;
import nl.steunwijzer.answer.Answering;
import nl.steunwijzer.answer.Question;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Similarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model in a folder. */
class OnDiskTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path model;
  @TempDir private Path vectors;
  @TempDir private Path cards;

  @BeforeEach
  void download() {
    EnglishModel.writeTo(model);
  }

  private Similarity search() {
    return DenseSearch.waiting(new ModelChoice.OnDisk(model), vectors, CLOCK);
  }

  private Catalogue catalogue(Similarity similarity) {
    return Cards.catalogue(cards, similarity);
  }

  private static Answering answering(Catalogue catalogue) {
    return new Answering(() -> catalogue, CLOCK);
  }

  private static Question question(String text) {
    return Question.of(text);
  }

  @Test
  void topicWithoutASharedWordIsFound() {
    Question abroad = question("how do I ship my products abroad");
    assertThat(answering(catalogue(Similarity.NONE)).find(abroad))
        .extracting(Topic::slug)
        .doesNotContain("export");
    assertThat(answering(catalogue(search())).find(abroad))
        .extracting(Topic::slug)
        .contains("export");
  }

  @Test
  void meaningAloneIsNoReasonToAnswer() {
    Answer answer = answering(catalogue(search())).answer(question("my worker caught the flu"));
    assertThat(answer.status())
        .isEqualTo(
            answering(catalogue(Similarity.NONE))
                .answer(question("my worker caught the flu"))
                .status())
        .isNotEqualTo(AnswerStatus.ANSWERED);
  }

  @Test
  void topicThatIsCalledByItsNameStaysFirst() {
    assertThat(
            answering(catalogue(search()))
                .find(question("is export something for my worker who caught the flu")))
        .extracting(Topic::slug)
        .startsWith("export", "ziekte");
  }

  @Test
  void modelOfAnotherMomentIsAnotherModel() throws IOException {
    ModelChoice choice = new ModelChoice.OnDisk(model);
    String before = choice.identity();
    assertThat(new ModelChoice.OnDisk(model).identity()).isEqualTo(before);
    Files.writeString(model.resolve("tokenizer.json"), "{}");
    assertThat(choice.identity()).isNotEqualTo(before);
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    Files.delete(model.resolve("tokenizer.json"));
    assertFails("in de map %s van het zoekmodel staat geen tokenizer.json".formatted(model));
    Files.delete(model.resolve("model.onnx"));
    assertFails("in de map %s van het zoekmodel staat geen model.onnx".formatted(model));
  }

  @Test
  void modelThatIsNoneIsToldAndWordsGoOn() throws IOException {
    Files.writeString(model.resolve("model.onnx"), "geen model");
    assertFails("het zoekmodel in %s kan niet worden gelezen".formatted(model));
    assertThat(
            answering(catalogue(search()))
                .find(question("Can I get a subsidy for solar panels on the roof?")))
        .extracting(Topic::slug)
        .contains("zonnepanelen");
  }

  private void assertFails(String message) {
    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> new ModelChoice.OnDisk(model).open())
        .withMessage(message);
  }
}
