package nl.steunwijzer.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.steunwijzer.search.WordKind;

/** Who must do something, or does it, is who does it in the evidence. */
final class ActorCheck implements Check {

  @Override
  public Optional<Reason> objection(Comparison comparison) {
    List<Deed> held = deeds(comparison.whole());
    boolean otherActor =
        deeds(comparison.claim()).stream().anyMatch(deed -> isDoneByAnother(deed, held));
    return Check.when(otherActor, Reason.ACTOR);
  }

  /** A verb and who stands beside it. */
  private record Deed(Term verb, Optional<Term> actor) {
    /** 'Vraag' is said to the reader. */
    boolean isByReader() {
      return actor.map(each -> each.is(Sense.PERSON)).orElse(true);
    }

    boolean isBySame(Deed other) {
      boolean same = actor.flatMap(one -> other.actor.filter(one::means)).isPresent();
      return same || (isByReader() && other.isByReader());
    }
  }

  private static boolean isDoneByAnother(Deed deed, List<Deed> held) {
    List<Deed> same = held.stream().filter(each -> each.verb().isSameWord(deed.verb())).toList();
    return !same.isEmpty() && same.stream().noneMatch(deed::isBySame);
  }

  private static List<Deed> deeds(Reading reading) {
    Set<Deed> deeds = new HashSet<>();
    for (Reading clause : reading.clauses()) {
      List<Term> terms = clause.terms();
      for (int i = 0; i < terms.size(); i++) {
        Term verb = terms.get(i);
        if (isDeed(verb) && !reading.isInFigure(verb)) {
          Optional<Term> actor = actor(terms, i, reading);
          if (i == 0 || actor.isPresent()) {
            deeds.add(new Deed(verb, actor));
          }
        }
      }
    }
    return List.copyOf(deeds);
  }

  private static boolean isDeed(Term verb) {
    return verb.isVerb()
        && !verb.is(Sense.ACTOR)
        && !verb.isInfinitive()
        && verb.word().kinds().contains(WordKind.PRESENT)
        && (verb.word().content() || verb.is(Sense.MUST));
  }

  /** The reader just behind the verb, or who stands just before it or behind its article. */
  private static Optional<Term> actor(List<Term> terms, int verb, Reading reading) {
    if (isReader(terms, verb + 1)) {
      return Optional.of(terms.get(verb + 1));
    }
    if (verb > 0 && (isActor(terms, verb - 1, reading) || isSubject(terms, verb - 1))) {
      return Optional.of(terms.get(verb - 1));
    }
    boolean toReader = verb + 1 < terms.size() && terms.get(verb + 1).forms().contains("jou");
    if (toReader && verb > 0 && isThing(terms.get(verb - 1))) {
      return Optional.of(terms.get(verb - 1));
    }
    for (int i = verb + 1; i < Math.min(terms.size(), verb + 3); i++) {
      if (isActor(terms, i, reading)) {
        return Optional.of(terms.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(Term term) {
    return term.isNoun() || !term.word().known();
  }

  private static boolean isActor(List<Term> terms, int at, Reading reading) {
    return terms.get(at).is(Sense.ACTOR) || reading.isName(terms.get(at));
  }

  private static boolean isSubject(List<Term> terms, int at) {
    boolean object = at > 0 && terms.get(at - 1).isNoun();
    return isReader(terms, at) && !object;
  }

  /** 'Je klant' is not the reader. */
  private static boolean isReader(List<Term> terms, int at) {
    if (at >= terms.size() || !terms.get(at).is(Sense.PERSON)) {
      return false;
    }
    boolean owner = at + 1 < terms.size() && terms.get(at + 1).isNoun();
    return !owner && !terms.get(at).word().surface().equals("jou");
  }
}
