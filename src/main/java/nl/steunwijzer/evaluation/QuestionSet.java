package nl.steunwijzer.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.steunwijzer.knowledge.Knowledge;

/** Questions that are measured together. */
public final class QuestionSet {

  private final String name;
  private final boolean hidden;
  private final List<Questions.Asked> questions;

  private QuestionSet(String name, boolean hidden, List<Questions.Asked> questions) {
    this.name = name;
    this.hidden = hidden;
    this.questions = List.copyOf(questions);
  }

  /**
   * Reads the questions of a split.
   *
   * @param folder in which the folders of both splits stand
   * @throws BadQuestions if they measure nothing
   * @throws IOException if the files cannot be read
   */
  public static QuestionSet of(Split split, Path folder, Knowledge cards) throws IOException {
    return of(split.folder(), List.of(folder.resolve(split.folder())), cards);
  }

  /**
   * Reads questions of one's own choice.
   *
   * @param name what to call them
   * @param places files, or folders with files
   * @throws BadQuestions if they measure nothing
   * @throws IOException if the files cannot be read
   */
  public static QuestionSet of(String name, List<Path> places, Knowledge cards) throws IOException {
    List<Questions.Asked> asked = Questions.read(places);
    List<String> problems = Questions.problems(asked, cards);
    if (!problems.isEmpty()) {
      throw new BadQuestions(problems);
    }
    return new QuestionSet(name, asked.stream().anyMatch(each -> isOfTheTest(each.file())), asked);
  }

  private static boolean isOfTheTest(Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    return folder.endsWith(Split.TEST.folder());
  }

  /** What the set is called: that of a split is its folder. */
  public String name() {
    return name;
  }

  /** Whether nobody may look at the questions, see {@link Split#TEST}. */
  public boolean isHidden() {
    return hidden;
  }

  /** Whether there is nothing to measure. */
  public boolean isEmpty() {
    return questions.isEmpty();
  }

  List<Questions.Asked> questions() {
    return questions;
  }
}
