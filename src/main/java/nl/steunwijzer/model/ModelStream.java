package nl.steunwijzer.model;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one stream of a model to its end. */
final class ModelStream implements StreamingChatResponseHandler {

  private final Consumer<String> pieces;
  private Optional<ModelException> failure = Optional.empty();
  private Optional<FinishReason> finish = Optional.empty();
  private boolean saidSomething;

  ModelStream(Consumer<String> pieces) {
    this.pieces = pieces;
  }

  /** Returns when all is said. Our transport makes the library call back on this thread. */
  void read(OpenAiStreamingChatModel model, ChatRequest request) throws ModelException {
    try {
      model.chat(request, this);
    } catch (RuntimeException e) {
      onError(e);
    }
    if (failure.isPresent()) {
      throw saidSomething ? brokenOff() : failure.get();
    }
    // The library calls a stream that broke off complete; only the missing reason gives it away.
    if (finish.isEmpty() || finish.get() == FinishReason.CONTENT_FILTER) {
      throw brokenOff();
    }
  }

  private static ModelException brokenOff() {
    return new ModelException(Fault.BROKEN, "het antwoord van het taalmodel brak af");
  }

  @Override
  public void onPartialResponse(String text) {
    saidSomething = true;
    pieces.accept(text);
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    finish = Optional.ofNullable(response.finishReason());
  }

  @Override
  public void onError(Throwable error) {
    failure = Optional.of(ModelException.of(error));
  }
}
