package nl.steunwijzer.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.steunwijzer.answer.AnswerStatus;
import org.jspecify.annotations.Nullable;

/**
 * A question with what a good answer must hold.
 *
 * @param history what the same person asked before, oldest first
 * @param language 'nl', 'en' or 'other'
 * @param kind how it is asked: situation, named, fact, cliff, ended, follow-up …
 * @param status every status that is right
 * @param first every topic that is right as the first
 * @param also topics that help besides
 * @param figures pieces that the answer must hold literally
 * @param notFigures pieces that it must not hold
 * @param why what the expectation rests on
 */
record Item(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String question,
    List<String> history,
    @JsonProperty(required = true) String language,
    @JsonProperty(required = true) String kind,
    @JsonProperty(required = true) Set<AnswerStatus> status,
    List<String> first,
    List<String> also,
    List<String> figures,
    List<String> notFigures,
    @JsonProperty(required = true) String why) {

  private static final Set<AnswerStatus> TELLS =
      EnumSet.of(AnswerStatus.ANSWERED, AnswerStatus.PARTIAL, AnswerStatus.CLARIFY);

  private static final Set<AnswerStatus> REFUSES =
      EnumSet.of(
          AnswerStatus.UNKNOWN,
          AnswerStatus.UNKNOWN_SCHEME,
          AnswerStatus.OUT_OF_SCOPE,
          AnswerStatus.DECLINED);

  Item {
    // An empty field in the file is as bad as one that is left out.
    Objects.requireNonNull(id);
    Objects.requireNonNull(question);
    Objects.requireNonNull(language);
    Objects.requireNonNull(kind);
    history = orEmpty(history);
    status = Set.copyOf(status);
    first = orEmpty(first);
    also = orEmpty(also);
    figures = orEmpty(figures);
    notFigures = orEmpty(notFigures);
  }

  /** A question of which nothing is expected. */
  static Item asking(String question) {
    List<String> none = List.of();
    return new Item("", question, none, "nl", "", Set.of(), none, none, none, none, "");
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Whether a status tells the person something from the cards. */
  static boolean tells(AnswerStatus status) {
    return TELLS.contains(status);
  }

  /** Whether a status says that there is no answer. */
  static boolean refuses(AnswerStatus status) {
    return REFUSES.contains(status);
  }

  /** Whether it must be answered, from topics that are known. */
  boolean mustBeAnswered() {
    return !first.isEmpty() && status.stream().anyMatch(Item::tells) && !mayBeRefused();
  }

  /** Whether it must not be answered from the cards. */
  boolean mustBeRefused() {
    return status.stream().noneMatch(Item::tells) && !isCrisis();
  }

  private boolean mayBeRefused() {
    return status.stream().anyMatch(each -> !tells(each));
  }

  boolean isCrisis() {
    return status.equals(Set.of(AnswerStatus.CRISIS));
  }
}
