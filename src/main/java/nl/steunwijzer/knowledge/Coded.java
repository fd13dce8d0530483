package nl.steunwijzer.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** A closed choice that stands in cards, addresses and JSON as a short code. */
public interface Coded {

  /** The code as an editor writes it, such as 'debt-help'. */
  String code();

  /** The choice with this code, or empty if there is none. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> choices, String code) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.code().equals(code))
        .findFirst();
  }
}
