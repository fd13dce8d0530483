package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.steunwijzer.knowledge.CardText;
import nl.steunwijzer.knowledge.TestKnowledge;
import nl.steunwijzer.knowledge.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicModelTest {

  private List<Topic> topics = List.of();

  @BeforeEach
  void read(@TempDir Path folder) {
    topics =
        TestKnowledge.load(
                folder,
                card("bewaren", "Hoe lang bewaar ik facturen?", "Mag ik bonnen weggooien?"),
                card("fiets", "Krijg ik geld voor een bakfiets?", "Wie leent voor een fiets?"),
                card("staken", "Mijn personeel staakt, wat nu?", "Mag iemand staken?"))
            .topics();
  }

  private static CardText card(String slug, String question, String another) {
    return CardText.at("personeel", slug)
        .with("name", slug)
        .with("questions", "[\"%s\", \"%s\"]".formatted(question, another));
  }

  private String best(TopicModel model, String text) {
    double[] likely = model.likely(text);
    int best =
        IntStream.range(0, likely.length)
            .boxed()
            .max((one, other) -> Double.compare(likely[one], likely[other]))
            .orElseThrow();
    return topics.get(best).slug();
  }

  @ParameterizedTest
  @CsvSource({
    "moet ik oude bonnen bewaren, bewaren",
    "ik zoek geld voor bakfietsen, fiets",
    "ons personel wil gaan stakken, staken"
  })
  void textIsKnownByWordsAndPiecesOfWords(String text, String slug) {
    assertThat(best(TopicTrainer.train(topics), text)).isEqualTo(slug);
  }

  @Test
  void sameCardsGiveTheSameModel() throws IOException {
    assertThat(bytes(TopicTrainer.train(topics))).isEqualTo(bytes(TopicTrainer.train(topics)));
  }

  @Test
  void modelThatWasKeptTellsTheSame() throws IOException {
    TopicModel model = TopicTrainer.train(topics);
    TopicModel kept = TopicModel.read(stream(bytes(model)));
    assertThat(kept.likely("oude facturen")).isEqualTo(model.likely("oude facturen"));
  }

  @Test
  void modelThatWasCutShortIsRefused() throws IOException {
    byte[] whole = bytes(TopicTrainer.train(topics));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> TopicModel.read(stream(half))).isInstanceOf(IOException.class);
  }

  private static DataInputStream stream(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] bytes(TopicModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
