package nl.steunwijzer.evaluation;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.steunwijzer.knowledge.Knowledge;

/**
 * LangChain4j's Easy RAG with its own choices: segments of 300 tokens that overlap by 30, the model
 * bge-small-en-v1.5 and a store in memory. The module itself is left out, because it would bring a
 * reader of Office files; the parts are the same. A card is as good as its best segment.
 */
final class EasyRagBaseline implements Baseline {

  private static final int SEGMENT = 300;
  private static final int OVERLAP = 30;
  private static final String SLUG = "slug";

  /** So many segments hold the first ten topics, unless a few topics have them all. */
  private static final int SEGMENTS = 100;

  private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
  private final EmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

  /**
   * @param cache a file with what was embedded before; it takes minutes to do all anew
   */
  EasyRagBaseline(Knowledge cards, Path cache) throws IOException {
    DocumentSplitter splitter =
        DocumentSplitters.recursive(SEGMENT, OVERLAP, new HuggingFaceTokenCountEstimator());
    List<TextSegment> segments =
        cards.topics().stream()
            .map(card -> Document.from(WholeCard.of(card), Metadata.from(SLUG, card.slug())))
            .flatMap(document -> splitter.split(document).stream())
            .toList();
    List<Embedding> embeddings =
        new EmbeddingCache(cache)
            .get(
                segments.stream().map(TextSegment::text).toList(),
                texts -> model.embedAll(texts.stream().map(TextSegment::from).toList()).content());
    store.addAll(embeddings, segments);
  }

  @Override
  public String name() {
    return "LangChain4j Easy RAG (bge-small-en-v1.5)";
  }

  @Override
  public List<String> find(String question) {
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(model.embed(question).content())
            .maxResults(SEGMENTS)
            .build();
    return store.search(request).matches().stream()
        .map(match -> Objects.requireNonNull(match.embedded().metadata().getString(SLUG)))
        .distinct()
        .limit(Ranking.PLACES)
        .toList();
  }
}
