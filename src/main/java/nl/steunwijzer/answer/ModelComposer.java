package nl.steunwijzer.answer;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Draft.Line;
import nl.steunwijzer.knowledge.Passage;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelException;
import nl.steunwijzer.model.Prompt;
import nl.steunwijzer.model.Said;
import nl.steunwijzer.model.SentenceReader;
import nl.steunwijzer.model.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a model write an answer and tells each sentence as soon as it is complete and proven. What is
 * not proven is dropped, whatever the model says of it. For one answer.
 */
final class ModelComposer {

  private static final Logger LOG = LoggerFactory.getLogger(ModelComposer.class);

  /** An answer of more sentences is not read; a model that writes on has lost its way. */
  private static final int MOST_SENTENCES = 14;

  private static final int MOST_CHARACTERS = 6_000;

  /** A model of whose sentences fewer are proven has not understood its passages. */
  private static final double ENOUGH_PROVEN = 0.5;

  private final LanguageModel model;
  private final Gate gate;
  private final Offer offer;
  private final SentenceReader reader = new SentenceReader();
  private final Set<String> heard = new HashSet<>();
  private int judged;
  private int proven;

  ModelComposer(LanguageModel model, Gate gate, Offer offer) {
    this.model = model;
    this.gate = gate;
    this.offer = offer;
  }

  /**
   * Writes.
   *
   * @param wanted whether anybody still waits for the answer
   * @param told hears each proven sentence
   * @return whether what was told is an answer by itself; if not, the embedded one must follow
   */
  boolean write(Prompt prompt, BooleanSupplier wanted, Consumer<Line.Claim> told) {
    long begin = System.nanoTime();
    int characters = 0;
    try (Writing writing = model.write(prompt)) {
      while (judged < MOST_SENTENCES && characters < MOST_CHARACTERS) {
        Optional<String> piece = writing.next(patience(begin), wanted);
        if (piece.isEmpty()) {
          reader.end().forEach(said -> judge(said, prompt, told));
          return isEnough();
        }
        characters += piece.get().length();
        reader.read(piece.get()).forEach(said -> judge(said, prompt, told));
      }
      return isEnough();
    } catch (ModelException e) {
      LOG.info("{}; het ingebouwde antwoord volgt", e.getMessage());
      return false;
    } finally {
      LOG.debug("{} of {} sentences proven", proven, judged);
    }
  }

  /** How long to wait for the next piece: shorter until a sentence is proven. */
  private Duration patience(long begin) {
    Duration whole = proven == 0 ? model.settings().firstSentence() : model.settings().whole();
    return whole.minusNanos(System.nanoTime() - begin);
  }

  /** Whether anything of the model was told. */
  boolean hasTold() {
    return proven > 0;
  }

  private boolean isEnough() {
    return proven > 0 && proven >= ENOUGH_PROVEN * judged;
  }

  private void judge(Said said, Prompt prompt, Consumer<Line.Claim> told) {
    if (!heard.add(said.text().toLowerCase(Locale.ROOT))) {
      return;
    }
    judged++;
    Stream<Line.Claim> candidates = repeats(said, prompt) ? Stream.empty() : candidates(said);
    candidates
        .filter(this::isProven)
        .findFirst()
        .ifPresent(
            sentence -> {
              proven++;
              told.accept(sentence);
            });
  }

  /** Rules, and what stands before a passage, are for the model and not for who asks. */
  private static boolean repeats(Said said, Prompt prompt) {
    return prompt.system().contains(said.text())
        || (said.text().startsWith("(") && prompt.user().contains(said.text()));
  }

  /**
   * A sentence with its marks; one without may rest on what was offered and is most like it.
   * Passages of different topics never prove a sentence together: the name of the one and the
   * figure of the other would seem to prove what neither says.
   */
  private Stream<Line.Claim> candidates(Said said) {
    if (isTalk(said)) {
      return Stream.empty();
    }
    Stream<List<Passage>> evidence =
        said.marks().isEmpty()
            ? offer.mostLike(said.text()).map(List::of)
            : offer.at(said.marks()).stream().flatMap(ModelComposer::byTopic);
    return evidence.map(passages -> claim(said.text(), passages));
  }

  /** 'What a good question!' rests on nothing, whatever words a passage has. */
  private static boolean isTalk(Said said) {
    return said.marks().isEmpty() && (said.text().endsWith("!") || said.text().endsWith("?"));
  }

  private static Stream<List<Passage>> byTopic(List<Passage> passages) {
    return passages.stream()
        .collect(Collectors.groupingBy(Passage::topic, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private static Line.Claim claim(String text, List<Passage> passages) {
    return new Line.Claim(text, Role.of(passages.getFirst()), passages);
  }

  private boolean isProven(Line.Claim claim) {
    return !Smuggled.isIn(claim.text(), claim.evidence())
        && gate.judge(claim).passes()
        && !gate.isDenied(claim, offer.beside(claim.evidence()));
  }
}
