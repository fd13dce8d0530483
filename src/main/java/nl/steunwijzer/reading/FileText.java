package nl.steunwijzer.reading;

import java.util.List;

/** The text of a file in reading order, and what the file tells about itself. */
public record FileText(Format format, About about, List<Block> blocks) {

  public FileText {
    blocks = List.copyOf(blocks);
  }
}
