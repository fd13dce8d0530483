package nl.steunwijzer.web;

import java.util.function.Function;
import nl.steunwijzer.search.Language;

/** Something of ours in both languages of the interface. */
record Both<T>(T dutch, T english) {

  static <T> Both<T> of(Function<Language, T> maker) {
    return new Both<>(maker.apply(Language.DUTCH), maker.apply(Language.ENGLISH));
  }

  T in(Language language) {
    return language == Language.ENGLISH ? english : dutch;
  }
}
