package nl.steunwijzer.benchmark;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import java.util.stream.Collectors;
import nl.steunwijzer.knowledge.Knowledge;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.knowledge.Topic;

/**
 * Retrieval as LangChain4j's Easy RAG does it: pieces of 300 tokens that share 30, an embedding of
 * each by a small model in the same process, and the three nearest by comparing all. What Easy RAG
 * leaves to a language model, the answer itself, is not part of it.
 */
final class EasyRag {

  private static final int TOKENS = 300;
  private static final int SHARED = 30;

  private final ContentRetriever retriever;

  /** Embeds all cards; takes a minute or so. */
  EasyRag(Knowledge cards) {
    EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
    EmbeddingStoreIngestor.builder()
        .documentSplitter(
            DocumentSplitters.recursive(TOKENS, SHARED, new HuggingFaceTokenCountEstimator()))
        .embeddingModel(model)
        .embeddingStore(store)
        .build()
        .ingest(cards.topics().stream().map(EasyRag::document).toList());
    retriever = new EmbeddingStoreContentRetriever(store, model);
  }

  private static Document document(Topic topic) {
    return Document.from(
        topic.passages().stream().map(Passage::text).collect(Collectors.joining("\n\n")));
  }

  /** The pieces that are nearest. */
  List<Content> find(String question) {
    return retriever.retrieve(Query.from(question));
  }
}
