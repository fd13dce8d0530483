package nl.steunwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchLexiconTest {

  private static final DutchLexicon LEXICON = SmallCatalogue.LEXICON;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "bedrijven, bedrijf",
        "subsidies, subsidie",
        "leningen, lening",
        "huizen, huis",
        "schulden, schuld",
        "belastingschulden, belastingschuld",
        "innovaties, innovatie",
        "zzp'ers, zzp'er",
        "mkb'ers, mkb'er",
        "bv's, bv",
        "geïnvesteerd, investeren",
        "aangevraagd, aanvragen",
        "terugbetaald, terugbetalen",
        "weigerde, weigeren",
        "leent, lenen",
        "kunt, kunnen"
      })
  void formsHaveTheirLemma(String form, String lemma) {
    assertThat(LEXICON.lemmas(form)).contains(lemma);
  }

  @Test
  void formWithSeveralReadingsHasAllTheirLemmas() {
    assertThat(LEXICON.lemmas("aanvragen")).containsExactlyInAnyOrder("aanvraag", "aanvragen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qredits", "wbso", "onderpnad", ""})
  void unknownFormHasNoLemma(String form) {
    assertThat(LEXICON.lemmas(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de", "een", "ik", "wat", "waarom", "hoeveel", "van", "voor", "en", "of", "niet", "kun",
        "kan", "is", "heb", "wil", "moet", "krijgen", "mag"
      })
  void wordsThatCarryGrammarAreFunctionWords(String form) {
    assertThat(LEXICON.isFunctionWord(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lening",
        "subsidie",
        "bank",
        "failliet",
        "lenen",
        "aanvragen",
        "betalen",
        "stoppen",
        "innovatief",
        "qredits"
      })
  void wordsThatCarryMeaningAreNoFunctionWords(String form) {
    assertThat(LEXICON.isFunctionWord(form)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"lening, true", "bank, true", "slim, false", "betaalde, false", "qredits, false"})
  void nounsAreKnown(String form, boolean noun) {
    assertThat(LEXICON.isNoun(form)).isEqualTo(noun);
  }

  @Test
  void everydayWordTellsLessThanAWordOfTheField() {
    assertThat(LEXICON.weight("gewoon")).isLessThan(LEXICON.weight("subsidie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "gewoon", "nieuw", "bedrijf", "subsidie", "qredits", "é", ""})
  void weightLiesBetweenALittleAndOne(String form) {
    assertThat(LEXICON.weight(form)).isBetween(0.15, 1.0);
  }

  @Test
  void wordThatNobodyKnowsTellsMost() {
    assertThat(LEXICON.weight("qredits")).isEqualTo(1);
  }

  @Test
  void manyThreadsMayAskAtOnce() throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> answers =
          IntStream.range(0, 400)
              .mapToObj(i -> i % 2 == 0 ? "leningen" : "bedrijven")
              .map(
                  form ->
                      threads.submit(
                          () ->
                              LEXICON
                                  .lemmas(form)
                                  .contains(form.equals("leningen") ? "lening" : "bedrijf")))
              .toList();
      for (Future<Boolean> answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    }
  }
}
