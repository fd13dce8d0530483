package nl.steunwijzer.answer;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.answer.Question.Turn;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelException;
import nl.steunwijzer.model.Prompt;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.LanguageGuess;
import nl.steunwijzer.search.NameFinder.Mention;
import nl.steunwijzer.text.CleanText;
import nl.steunwijzer.text.QuantityReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a small model write a follow-up out in full, so that it can be looked up by itself. What it
 * writes is shown as what is looked for, so it is used only if it is a question that brings nothing
 * new: no name, no figure and no word with meaning that was not said before.
 */
final class Rewriter {

  private static final Logger LOG = LoggerFactory.getLogger(Rewriter.class);

  /** A follow-up is understood without it too, so nobody waits long. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int LAST_TURNS = 4;
  private static final int LONGEST_TURN = 300;
  private static final int LONGEST = 300;

  private final LanguageModel model;

  Rewriter(LanguageModel model) {
    this.model = model;
  }

  /** The question in full, or as it was where the model is of no use. */
  Question inFull(Question question, Catalogue catalogue) {
    List<Turn> last =
        question
            .history()
            .subList(
                Math.max(0, question.history().size() - LAST_TURNS), question.history().size());
    String said = last.stream().map(Rewriter::line).collect(Collectors.joining("\n"));
    try {
      Prompt prompt =
          new Prompt(
              PromptWriter.rules("rewrite"),
              "<gesprek>\n%s\n</gesprek>\n<vraag>\n%s\n</vraag>"
                  .formatted(said, Prompt.harmless(question.text())));
      String text = CleanText.of(model.complete(prompt, PATIENCE));
      return bringsNothingNew(text, said + "\n" + question.text(), catalogue)
          ? question.inWords(text)
          : question;
    } catch (ModelException e) {
      LOG.info("{}; de vraag blijft zoals zij is", e.getMessage());
      return question;
    }
  }

  private static String line(Turn turn) {
    String text = Prompt.harmless(turn.text());
    return text.substring(0, Math.min(LONGEST_TURN, text.length()));
  }

  private static boolean bringsNothingNew(String text, String said, Catalogue catalogue) {
    Set<String> named = slugs(said, catalogue);
    return text.length() <= LONGEST
        && text.endsWith("?")
        && !text.contains("\n")
        && named.containsAll(slugs(text, catalogue))
        && QuantityReader.unsupported(text, said).isEmpty()
        && holdsOnlyWordsOf(text, said + "\n" + names(named, catalogue), catalogue);
  }

  private static Set<String> slugs(String text, Catalogue catalogue) {
    return catalogue.mentions(text).stream().map(Mention::slug).collect(Collectors.toSet());
  }

  /** All that the topics are called: who named the BMKB may be asked about a borgstelling. */
  private static String names(Set<String> slugs, Catalogue catalogue) {
    return slugs.stream()
        .flatMap(slug -> catalogue.knowledge().topic(slug).names())
        .collect(Collectors.joining("\n"));
  }

  private static boolean holdsOnlyWordsOf(String text, String said, Catalogue catalogue) {
    Analysis analysis = catalogue.analysis(LanguageGuess.of(text));
    Set<String> known =
        analysis.words(said).stream()
            .flatMap(word -> Stream.concat(word.lemmas().stream(), word.parts().stream()))
            .collect(Collectors.toSet());
    return analysis.contentWords(text).stream()
        .allMatch(word -> word.lemmas().stream().anyMatch(known::contains));
  }
}
