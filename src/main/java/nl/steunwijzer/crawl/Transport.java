package nl.steunwijzer.crawl;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import nl.steunwijzer.crawl.CheckedResolver.PrivateAddressException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/** One request and its answer, within limits of time and size; follows and retries nothing. */
final class Transport implements AutoCloseable {

  private static final int MOST_HOSTS_AT_ONCE = 64;
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_HEADER = 16_384;

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor deadlines;

  Transport(FetchSettings settings, Network network) {
    this.settings = settings;
    this.client = client(settings, new CheckedResolver(network));
    this.deadlines = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());
    deadlines.setRemoveOnCancelPolicy(true);
  }

  private static CloseableHttpClient client(FetchSettings settings, CheckedResolver resolver) {
    Timeout connect = Timeout.of(settings.connect());
    Timeout silence = Timeout.of(settings.silence());
    Http1Config heads =
        Http1Config.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxLineLength(LONGEST_HEADER)
            .build();
    LinkedHashMap<String, InputStreamFactory> gzip = new LinkedHashMap<>();
    gzip.put("gzip", GZIPInputStream::new);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(MOST_HOSTS_AT_ONCE)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(heads).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(silence)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(silence).build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build())
        .setContentDecoderRegistry(gzip)
        .setUserAgent(settings.userAgent())
        // What an answer leaves unread on a connection must not become the answer to the next.
        .setConnectionReuseStrategy((request, response, context) -> false)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  Reply get(URI address, Wanted wanted, Validators known) {
    // A request line is plain ASCII; servers write other letters into addresses.
    HttpGet request = new HttpGet(URI.create(address.toASCIIString()));
    request.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "nl, en;q=0.5");
    known.etag().ifPresent(etag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
    known.lastModified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
    AtomicBoolean late = new AtomicBoolean();
    Future<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return read(client.executeOpen(null, request, null), request, wanted);
    } catch (IOException e) {
      return late.get() ? tooSlow() : why(e);
    } finally {
      deadline.cancel(false);
    }
  }

  private static Reply read(ClassicHttpResponse response, HttpGet request, Wanted wanted)
      throws IOException {
    try {
      return Answers.read(response, wanted);
    } finally {
      // First, because closing would read the rest, which may be endless.
      request.cancel();
      Closer.closeQuietly(response);
    }
  }

  private Reply tooSlow() {
    return new Reply.NoAnswer(
        "het antwoord was na %d seconden nog niet compleet".formatted(settings.whole().toSeconds()),
        false);
  }

  private static Reply why(IOException trouble) {
    return switch (trouble) {
      case PrivateAddressException e -> new Reply.Refused(Refusal.PRIVATE_ADDRESS);
      case UnknownHostException e ->
          new Reply.NoAnswer(
              "de naam van de site is niet te vinden; controleer het adres en de verbinding",
              false);
      case SSLHandshakeException e -> insecure();
      case SSLPeerUnverifiedException e -> insecure();
      case SocketTimeoutException e -> new Reply.NoAnswer("de site antwoordt niet op tijd", true);
      default -> new Reply.NoAnswer("de verbinding met de site valt weg", true);
    };
  }

  private static Reply insecure() {
    return new Reply.NoAnswer("de beveiligde verbinding met de site is niet te vertrouwen", false);
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
