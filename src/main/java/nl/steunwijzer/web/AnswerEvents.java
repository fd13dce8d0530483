package nl.steunwijzer.web;

import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.Sentence;
import nl.steunwijzer.answer.Answer.Understood;
import nl.steunwijzer.answer.Progress;

/** Writes what is told of an answer as events: understood, citation, sentence, done or error. */
final class AnswerEvents implements Progress {

  private final SseClient client;
  private final BooleanSupplier goOn;

  /**
   * @param goOn whether the server itself still wants to hear more
   */
  AnswerEvents(SseClient client, BooleanSupplier goOn) {
    this.client = client;
    this.goOn = goOn;
  }

  @Override
  public void understood(Understood understood) {
    send("understood", understood);
  }

  @Override
  public void citation(Citation citation) {
    send("citation", citation);
  }

  @Override
  public void sentence(Sentence sentence) {
    send("sentence", sentence);
  }

  @Override
  public boolean isWanted() {
    return goOn.getAsBoolean() && !client.terminated();
  }

  void done(Object whole) {
    send("done", whole);
  }

  /** The status of a stream cannot be changed any more: an event tells of the failure. */
  static void failed(SseClient client) {
    new AnswerEvents(client, () -> true).send("error", Errors.ours(client.ctx().path()));
  }

  private void send(String event, Object data) {
    if (!client.terminated()) {
      String text =
          data instanceof String html
              ? html
              : new String(JsonInput.write(data), StandardCharsets.UTF_8);
      synchronized (client) {
        client.sendEvent(event, text);
      }
    }
  }
}
