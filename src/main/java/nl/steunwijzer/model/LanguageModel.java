package nl.steunwijzer.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A model that writes, behind any address that speaks as OpenAI does. It may be slow, wrong or
 * gone: whoever uses it checks what it writes and can do without. Thread-safe.
 */
public final class LanguageModel {

  /** Somebody waits: one more attempt, soon. */
  private static final int ATTEMPTS = 2;

  private static final Duration BETWEEN = Duration.ofMillis(300);

  /** How long the program's owner waits to hear whether the model works. */
  private static final Duration CHECK = Duration.ofSeconds(20);

  private final ModelSettings settings;
  private final Limits limits;
  private final OpenAiStreamingChatModel model;
  private final Retry retry =
      Retry.of(
          "model",
          RetryConfig.custom()
              .maxAttempts(ATTEMPTS)
              .waitDuration(BETWEEN)
              .retryOnException(LanguageModel::isWorthAnotherTry)
              .build());

  /** A model; nothing is sent yet. */
  public LanguageModel(ModelSettings settings) {
    this.settings = settings;
    this.limits = new Limits(settings);
    this.model =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(new Transport.Builder())
            .baseUrl(settings.url().toString())
            .modelName(settings.name())
            // Addresses of one's own often ask for no key, but the client wants one.
            .apiKey(settings.key().orElse("none"))
            .temperature(settings.temperature())
            .maxTokens(ModelSettings.ANSWER)
            .timeout(settings.whole())
            .build();
  }

  /** Which model this is and within which limits it works. */
  public ModelSettings settings() {
    return settings;
  }

  /** Has the model write; close what comes back, or the call goes on. */
  public Writing write(Prompt prompt) {
    return new Writing(pieces -> limits.within(pieces, told -> stubbornly(prompt, told)));
  }

  /** All that the model writes, for texts that are of no use until they are whole. */
  public String complete(Prompt prompt, Duration patience) throws ModelException {
    long end = System.nanoTime() + patience.toNanos();
    StringBuilder text = new StringBuilder();
    try (Writing writing = write(prompt)) {
      Optional<String> piece = writing.next(patience, () -> true);
      while (piece.isPresent()) {
        text.append(piece.get());
        piece = writing.next(Duration.ofNanos(end - System.nanoTime()), () -> true);
      }
    }
    return text.toString();
  }

  /** Asks next to nothing, to see whether the address, the key and the name are right. */
  public void check() throws ModelException {
    complete(new Prompt("Antwoord met één woord.", "Werk je?"), CHECK);
  }

  /** What has been said cannot be taken back: only a call that said nothing is made again. */
  private void stubbornly(Prompt prompt, Consumer<String> pieces) throws ModelException {
    try {
      retry.executeCheckedSupplier(
          () -> {
            new ModelStream(pieces).read(model, request(prompt));
            return prompt;
          });
    } catch (ModelException e) {
      throw e;
    } catch (Throwable e) {
      throw ModelException.of(e);
    }
  }

  private static boolean isWorthAnotherTry(Throwable error) {
    return error instanceof ModelException known && known.fault().passes();
  }

  private static ChatRequest request(Prompt prompt) {
    return ChatRequest.builder()
        .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
        .build();
  }
}
