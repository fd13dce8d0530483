package nl.steunwijzer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that says who it is, with nobody to vouch for it. */
@Timeout(60)
class CertificateTest {

  private static final String PASSWORD = "geheim";

  @TempDir private Path folder;

  @Test
  void nobodyVouchesForTheServer()
      throws IOException, GeneralSecurityException, InterruptedException {
    AtomicInteger connections = new AtomicInteger();
    try (Scene scene = new Scene();
        SSLServerSocket server = server();
        ExecutorService serving = Executors.newVirtualThreadPerTaskExecutor()) {
      serving.execute(() -> accept(server, connections));
      URI address = URI.create("https://site.test:" + server.getLocalPort() + "/");

      assertThat(scene.fetch(address))
          .isEqualTo(
              new Fetched.Failed(
                  address, "de beveiligde verbinding met de site is niet te vertrouwen"));
      assertThat(connections).as("asked once, for robots.txt").hasValue(1);
      server.close();
    }
  }

  private static void accept(SSLServerSocket server, AtomicInteger connections) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        connections.incrementAndGet();
        connection.getInputStream().read();
      } catch (IOException e) {
        // The other side hung up, or the test is over.
      }
    }
  }

  private SSLServerSocket server()
      throws IOException, GeneralSecurityException, InterruptedException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(keyStore(), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  private KeyStore keyStore() throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("keys.p12");
    int outcome =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=site.test",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start()
            .waitFor();
    assertThat(outcome).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }
}
