package nl.steunwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.steunwijzer.knowledge.CardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names no model pays nothing for it. */
class WithoutModelTest {

  private static final Pattern OF_A_MODEL =
      Pattern.compile(" (dev\\.langchain4j|ai\\.onnxruntime|ai\\.djl)\\.");

  @Test
  void nothingOfAModelIsLoaded(@TempDir Path cards) throws IOException, InterruptedException {
    CardText.at("financiering", "fietslening").with("name", "Fietslening").writeTo(cards);
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load",
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "ask",
            "--knowledge",
            cards.toString(),
            "Wat is de Fietslening?");
    program.environment().keySet().removeIf(name -> name.startsWith("STEUNWIJZER_"));
    Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(loaded).as("loading is told").contains("nl.steunwijzer.answer.Answering ");
    assertThat(loaded.lines().filter(line -> OF_A_MODEL.matcher(line).find())).isEmpty();
  }
}
