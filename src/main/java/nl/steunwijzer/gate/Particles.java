package nl.steunwijzer.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.steunwijzer.search.Analysis;
import nl.steunwijzer.search.Word;
import nl.steunwijzer.search.WordKind;

/** Joins a Dutch verb with the particle that stands apart from it: 'vraag … aan' is 'aanvragen'. */
record Particles(Analysis analysis, Vocabulary vocabulary) {

  private static final Set<String> PARTICLES =
      Set.of(
          "aan", "af", "op", "uit", "in", "mee", "terug", "door", "voor", "toe", "bij", "over",
          "om", "onder", "na", "weg", "open", "goed", "vast", "dicht");

  List<Term> join(List<Term> clause) {
    List<String> found =
        clause.stream().map(term -> term.word().surface()).filter(PARTICLES::contains).toList();
    return found.isEmpty()
        ? clause
        : clause.stream()
            .map(
                term ->
                    term.word().kinds().contains(WordKind.VERB)
                            && !PARTICLES.contains(term.word().surface())
                        ? joined(term, found)
                        : term)
            .toList();
  }

  private Term joined(Term verb, List<String> particles) {
    Set<String> verbs =
        particles.stream()
            .flatMap(particle -> verb.word().lemmas().stream().map(lemma -> particle + lemma))
            .filter(form -> analysis.words(form).stream().allMatch(Word::known))
            .collect(Collectors.toSet());
    return verbs.isEmpty() ? verb : verb.joined(verbs, vocabulary);
  }
}
