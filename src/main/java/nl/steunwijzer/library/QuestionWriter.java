package nl.steunwijzer.library;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.steunwijzer.model.LanguageModel;
import nl.steunwijzer.model.ModelException;
import nl.steunwijzer.model.Prompt;
import nl.steunwijzer.text.CleanText;

/**
 * Has a model write the questions that each passage of a document answers, so that people who use
 * other words find it too (Nogueira and Lin, From doc2query to docTTTTTquery, 2019). Nothing of it
 * is shown or proves anything: a wrong question can at worst bring up a passage in vain.
 */
public final class QuestionWriter {

  /** Nobody waits for it. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int MOST = 15;
  private static final int LONGEST = 200;

  /** A passage is known by so much of its beginning. */
  private static final int BEGINNING = 80;

  /** Models count or mark their lines, asked or not. */
  private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s*");

  private final LanguageModel model;
  private final String rules = Prompt.rules(QuestionWriter.class, "prompt.v1_questions.txt");

  /** Writes with this model, one passage at a time. */
  public QuestionWriter(LanguageModel model) {
    this.model = model;
  }

  /**
   * Writes the questions of the passages of a document that have none yet; may take minutes.
   *
   * @param byBeginning the questions there are, by how their passages begin; each passage adds its
   *     own, an empty list if nobody would ask for it
   * @param step is run after each passage
   * @throws ModelException if the model fails; what was written before stands
   */
  public void write(Document document, Map<String, List<String>> byBeginning, Runnable step)
      throws ModelException {
    Function<String, List<String>> known = new AskedQuestions(byBeginning).byText();
    for (Extract extract : document.extracts()) {
      String beginning = beginning(extract);
      if (!byBeginning.containsKey(beginning) && known.apply(extract.text()).isEmpty()) {
        byBeginning.put(beginning, questions(extract));
      }
      step.run();
    }
  }

  private List<String> questions(Extract extract) throws ModelException {
    String under = String.join(" > ", extract.headings());
    Prompt prompt =
        new Prompt(
            rules,
            "<document>%s</document>%n<kop>%s</kop>%n<passage>%s</passage>"
                .formatted(
                    Prompt.harmless(extract.description().title()),
                    Prompt.harmless(under),
                    Prompt.harmless(extract.text())));
    return model
        .complete(prompt, PATIENCE)
        .lines()
        .map(line -> CleanText.of(MARK.matcher(line).replaceFirst("")))
        .filter(line -> line.endsWith("?") && line.length() <= LONGEST)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String beginning(Extract extract) {
    String text = extract.text();
    int space = text.length() <= BEGINNING ? -1 : text.lastIndexOf(' ', BEGINNING);
    return space > 0 ? text.substring(0, space) : text;
  }
}
