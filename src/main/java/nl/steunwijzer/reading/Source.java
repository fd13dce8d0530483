package nl.steunwijzer.reading;

import java.util.List;

/** What the reader of one format found: the blocks, and what the file tells about itself. */
record Source(List<Block> blocks, About about) {}
