package nl.steunwijzer.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * HTTP for LangChain4j that reads a stream on the thread that asks for it, so that interrupting
 * this virtual thread ends the call upstream at once, also before the first word. The library's own
 * client reads on a shared pool and can be cancelled only once words have come. It speaks HTTP/1.1:
 * vLLM and LM Studio lose the body of a request that offers HTTP/2.
 */
final class Transport implements HttpClient {

  private static final int OK = 200;
  private static final int REDIRECT = 300;

  private final java.net.http.HttpClient client;
  private final Duration answerWithin;

  private Transport(Duration connectWithin, Duration answerWithin) {
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectWithin)
            .build();
    this.answerWithin = answerWithin;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<String> response = send(request, BodyHandlers.ofString());
    if (isError(response)) {
      throw new HttpException(response.statusCode(), "");
    }
    return success(response).body(response.body()).build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (isError(response)) {
        listener.onError(new HttpException(response.statusCode(), ""));
        return;
      }
      listener.onOpen(success(response).build());
      parser.parse(body, listener);
      listener.onClose();
    } catch (IOException e) {
      listener.onError(e);
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(answerWithin)
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> builder.header(name, v)));
    try {
      return client.send(builder.build(), handler);
    } catch (IOException e) {
      throw new IllegalStateException("no answer from the model", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the call was cancelled", e);
    }
  }

  private static boolean isError(HttpResponse<?> response) {
    return response.statusCode() < OK || response.statusCode() >= REDIRECT;
  }

  private static SuccessfulHttpResponse.Builder success(HttpResponse<?> response) {
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map());
  }

  /** What LangChain4j asks for where it takes a client. */
  static final class Builder implements HttpClientBuilder {

    private Duration connectWithin = Duration.ofSeconds(5);
    private Duration answerWithin = Duration.ofSeconds(60);

    @Override
    public Duration connectTimeout() {
      return connectWithin;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      connectWithin = timeout;
      return this;
    }

    @Override
    public Duration readTimeout() {
      return answerWithin;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      answerWithin = timeout;
      return this;
    }

    @Override
    public HttpClient build() {
      return new Transport(connectWithin, answerWithin);
    }
  }
}
