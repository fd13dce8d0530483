package nl.steunwijzer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells questions from answers where numbered questions are each followed by 'Antwoord', as in
 * answers to questions from parliament. What the asker supposes is not said by the publisher.
 */
final class QuestionsAndAnswers {

  private static final Pattern ANSWER =
      Pattern.compile(
          "^Antwoord(?:en)?(?: op)?(?: (?:de )?vra(?:ag|gen))?(?: ?\\d{1,2}(?:(?:,| en| t/m| tot en"
              + " met|-) ?\\d{1,2})*)?[:.]?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:Vraag )?(\\d{1,2})[.:)]?(?:\\s+(?=\\S)|$)(.*)$", Pattern.CASE_INSENSITIVE);

  /** A question is not longer than so many blocks. */
  private static final int LONGEST = 10;

  private static final int LEVEL = 2;

  private final List<Block> blocks;
  private final List<Block> result = new ArrayList<>();

  private QuestionsAndAnswers(List<Block> blocks) {
    this.blocks = blocks;
  }

  static boolean isAnswerLabel(String text) {
    return text.length() < 60 && ANSWER.matcher(text).matches();
  }

  /** The blocks with each question as one heading; unchanged if there are none. */
  static List<Block> mark(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> isAnswerLabel(block.text()))) {
      return blocks;
    }
    QuestionsAndAnswers step = new QuestionsAndAnswers(blocks);
    step.walk();
    return step.result;
  }

  private void walk() {
    int expected = 1;
    for (int i = 0; i < blocks.size(); ) {
      int number = number(i, expected);
      int end = number >= expected && number <= expected + 2 ? end(i, number) : i;
      if (end > i) {
        addQuestion(i, end);
        expected = number + 1;
        i = end;
      } else {
        if (!isAnswerLabel(blocks.get(i).text())) {
          result.add(blocks.get(i));
        }
        i++;
      }
    }
  }

  /** The number that a block begins with, or 0; a step of a list has lost its own. */
  private int number(int index, int expected) {
    Block block = blocks.get(index);
    Matcher number = NUMBER.matcher(block.text());
    if (block.type() == Block.Type.STEP) {
      return expected;
    }
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /** Where a question ends: before the answer, or before the next question. */
  private int end(int start, int number) {
    for (int i = start + 1; i < Math.min(blocks.size(), start + LONGEST); i++) {
      boolean another = number(i, number + 1) == number + 1;
      if (isAnswerLabel(blocks.get(i).text()) || (another && labelFollows(i))) {
        return i;
      }
    }
    return start;
  }

  private boolean labelFollows(int index) {
    return blocks.subList(index, Math.min(blocks.size(), index + LONGEST)).stream()
        .anyMatch(block -> isAnswerLabel(block.text()));
  }

  private void addQuestion(int start, int end) {
    String text =
        blocks.subList(start, end).stream().map(Block::text).collect(Collectors.joining(" "));
    Matcher number = NUMBER.matcher(text);
    String bare = number.matches() ? number.group(2).strip() : text;
    if (!bare.isEmpty()) {
      result.add(
          new Block(Block.Type.HEADING, LEVEL, bare, blocks.get(start).page(), Block.Voice.ASKER));
    }
  }
}
