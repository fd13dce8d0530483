package nl.steunwijzer.evaluation;

import dev.langchain4j.data.embedding.Embedding;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Embeddings by the digest of their text, so that only changed texts are embedded again. The file
 * can always be made anew: one that is damaged is left aside.
 */
final class EmbeddingCache {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddingCache.class);

  private final Path file;

  EmbeddingCache(Path file) {
    this.file = file;
  }

  /**
   * The embeddings of texts, in their order.
   *
   * @param model embeds the texts that are not known yet
   * @throws IOException if the file cannot be written
   */
  List<Embedding> get(List<String> texts, Function<List<String>, List<Embedding>> model)
      throws IOException {
    Map<String, float[]> known = read();
    List<String> fresh =
        texts.stream().distinct().filter(text -> !known.containsKey(digest(text))).toList();
    if (!fresh.isEmpty()) {
      List<Embedding> embedded = model.apply(fresh);
      for (int i = 0; i < fresh.size(); i++) {
        known.put(digest(fresh.get(i)), embedded.get(i).vector());
      }
      known.keySet().retainAll(texts.stream().map(EmbeddingCache::digest).toList());
      write(known);
    }
    return texts.stream()
        .map(text -> Embedding.from(Objects.requireNonNull(known.get(digest(text)))))
        .toList();
  }

  private Map<String, float[]> read() {
    Map<String, float[]> known = new HashMap<>();
    if (!Files.exists(file)) {
      return known;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String digest = in.readUTF();
        float[] vector = new float[in.readInt()];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = in.readFloat();
        }
        known.put(digest, vector);
      }
    } catch (IOException | NegativeArraySizeException e) {
      LOG.debug("{} cannot be read; the texts are embedded again", file, e);
      known.clear();
    }
    return known;
  }

  private void write(Map<String, float[]> known) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(known.size());
      for (Map.Entry<String, float[]> entry : known.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        for (float number : entry.getValue()) {
          out.writeFloat(number);
        }
      }
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
