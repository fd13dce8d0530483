package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.steunwijzer.knowledge.Knowledge;

/** LangChain4j's Easy RAG as the evaluation measures it, to be timed. */
public final class EasyRag {

  private static final Path EMBEDDINGS = Path.of("target", "benchmark-embeddings.bin");

  private final Baseline retrieval;

  /**
   * Embeds the cards; takes minutes the first time.
   *
   * @throws IOException if the embeddings cannot be kept
   */
  public EasyRag(Knowledge cards) throws IOException {
    retrieval = new EasyRagBaseline(cards, EMBEDDINGS);
  }

  /** The topics whose pieces are nearest; a language model would still have to answer. */
  public List<String> find(String question) {
    return retrieval.find(question);
  }
}
