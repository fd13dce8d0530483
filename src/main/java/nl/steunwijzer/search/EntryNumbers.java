package nl.steunwijzer.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** A number that the entries of an index bear, in memory: a search asks for it in any order. */
final class EntryNumbers {

  private final int[] numbers;

  private EntryNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  static EntryNumbers read(IndexReader reader, String field) throws IOException {
    int[] numbers = new int[reader.maxDoc()];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, field);
    while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      numbers[values.docID()] = (int) values.longValue();
    }
    return new EntryNumbers(numbers);
  }

  /** The number of an entry that bears one. */
  int of(int entry) {
    return numbers[entry];
  }
}
