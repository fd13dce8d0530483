package nl.steunwijzer.model;

import java.util.List;

/**
 * A sentence of a model.
 *
 * @param text without marks and markup
 * @param marks numbers of the passages on which the model says it rests; empty if it named none
 */
public record Said(String text, List<Integer> marks) {

  public Said {
    marks = List.copyOf(marks);
  }
}
