package nl.steunwijzer.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.search.Catalogue;
import nl.steunwijzer.search.Word;

/** Finds the words of a sentence for which the evidence has no word. */
final class Support {

  /** Words that begin alike and are as long as this share are of one family. */
  private static final double FAMILY = 0.6;

  private static final int SHORTEST_STEM = 5;

  private final Catalogue catalogue;

  Support(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The words that need proof, or say who or for whom, and have none. */
  List<Term> unheld(Comparison comparison) {
    List<Term> own = comparison.whole().terms();
    List<Term> held = new ArrayList<>(own);
    held.addAll(comparison.names().terms());
    Set<String> parts = new HashSet<>();
    held.forEach(
        term -> {
          parts.addAll(term.forms());
          parts.addAll(term.word().parts());
        });
    List<Term> open =
        comparison.claim().terms().stream()
            .filter(term -> term.tells() || isSomebody(term))
            .filter(
                term -> !comparison.claim().isInFigure(term) && term.word().surface().length() > 1)
            .filter(term -> (isSomebody(term) ? own : held).stream().noneMatch(term::means))
            .filter(
                term -> !isSomebody(term) || own.stream().noneMatch(other -> begins(term, other)))
            .filter(
                term -> isSomebody(term) || held.stream().noneMatch(other -> isFamily(term, other)))
            .filter(term -> isSomebody(term) || !isMadeOf(term, parts))
            .filter(term -> isSomebody(term) || own.stream().noneMatch(other -> ends(term, other)))
            .filter(term -> isSomebody(term) || term.forms().stream().noneMatch(parts::contains))
            .toList();
    return open.isEmpty() ? open : withoutThesaurus(open, comparison, held);
  }

  /** Who acts, or for whom something is, must stand in the evidence itself. */
  private static boolean isSomebody(Term term) {
    return term.is(Sense.ACTOR) || term.is(Sense.AUDIENCE);
  }

  private List<Term> withoutThesaurus(List<Term> open, Comparison comparison, List<Term> held) {
    List<Word> expanded = catalogue.questionWords(comparison.claim().text(), comparison.language());
    return open.stream().filter(term -> !hasSynonym(term, expanded, held)).toList();
  }

  private static boolean hasSynonym(Term term, List<Word> expanded, List<Term> held) {
    Optional<Word> word =
        expanded.stream().filter(each -> each.start() == term.word().start()).findFirst();
    return word.stream()
        .flatMap(each -> each.synonyms().stream())
        .anyMatch(synonym -> held.stream().anyMatch(other -> other.word().matches(synonym)));
  }

  /** 'Zonnepanelen' are 'panelen'. */
  private static boolean ends(Term term, Term compound) {
    return term.forms().stream()
        .anyMatch(
            form -> form.length() > SHORTEST_STEM && compound.word().surface().endsWith(form));
  }

  /** 'Overheidsgeld' is of the 'overheid'. */
  private static boolean begins(Term term, Term compound) {
    return term.forms().stream()
        .anyMatch(
            form -> form.length() > SHORTEST_STEM && compound.word().surface().startsWith(form));
  }

  private static boolean isMadeOf(Term term, Set<String> parts) {
    return !term.word().parts().isEmpty() && parts.containsAll(term.word().parts());
  }

  /** 'Verlengen' and 'verlenging' are of one family. */
  private static boolean isFamily(Term one, Term other) {
    if (!other.word().content()) {
      return false;
    }
    return one.forms().stream()
        .anyMatch(form -> other.forms().stream().anyMatch(held -> isFamily(form, held)));
  }

  private static boolean isFamily(String one, String other) {
    int shared = 0;
    int longest = Math.max(one.length(), other.length());
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= SHORTEST_STEM && shared >= FAMILY * longest;
  }
}
