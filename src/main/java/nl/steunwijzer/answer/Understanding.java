package nl.steunwijzer.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.steunwijzer.intent.Guess;
import nl.steunwijzer.knowledge.Topic;
import nl.steunwijzer.search.Language;
import nl.steunwijzer.search.Said;
import nl.steunwijzer.search.Word;

/**
 * What a message means, as far as code can tell.
 *
 * @param text the message
 * @param signal what must be heard before anything is looked up
 * @param guess what it seems to be for
 * @param named the topics called by name
 * @param told names in the message of things that have no card of their own but are told about in
 *     one that is named
 * @param words the words that carry meaning, those of names included
 * @param ask the words that carry meaning, those of names left out: what is asked about the topics
 * @param context what was said before, as far as the message leans on it
 * @param left questions in the message that no card covers; the rest is answered
 * @param wanted the part of the message by which topics are found
 * @param ruledOut what the person says not to want
 * @param situation what is known of who asks
 * @param read the part of it that was read in what they wrote
 * @param without what they do not want to be assumed
 * @param besides topics of further questions in the same message
 * @param alreadyAsked whether our last turn was a question back
 */
record Understanding(
    String text,
    Language language,
    Optional<Signal> signal,
    Guess guess,
    QuestionKind kind,
    List<Topic> named,
    List<String> told,
    List<Word> words,
    List<Word> ask,
    Context context,
    List<String> left,
    String wanted,
    List<String> ruledOut,
    Situation situation,
    Situation read,
    Without without,
    List<Topic> besides,
    boolean alreadyAsked) {

  /** Set on the questions for tuning that lean on earlier ones. */
  private static final double LITTLE = 0.2;

  /** The words by which topics are found: those of the message, and of what it leans on. */
  List<Word> searched() {
    return Stream.concat(words.stream(), context.words().stream()).toList();
  }

  /** The same as it is told to the person who asked. */
  Answer.Understood toldWith(List<Assumption> assumptions) {
    return new Answer.Understood(text, assumptions, situation);
  }

  /** What is looked for. A message that cannot stand alone tells little by itself. */
  Said said() {
    return new Said(wanted, context.leaning() == 1 ? LITTLE : 1);
  }
}
