package nl.steunwijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.steunwijzer.reading.FileReader;
import nl.steunwijzer.reading.Lexis;
import nl.steunwijzer.reading.Limits;
import nl.steunwijzer.reading.RawFile;
import nl.steunwijzer.reading.Seeds;
import nl.steunwijzer.reading.UnreadableFile;

/**
 * Damages sound files in every way we can think of and has them read. Each must give a text or an
 * UnreadableFile; anything else is counted as a crash and its number shown, which with the same
 * seed gives the same file again.
 */
public final class ReadingFuzz {

  private static final long SEED = 20_261_121;
  private static final Limits LIMITS =
      new Limits(5_000_000, 500, 2_000_000, Duration.ofSeconds(10));
  private static final int PARTS = 8;
  private static final int CRASHES_SHOWN = 20;

  private final FileReader reader = new FileReader(Lexis.NONE, LIMITS);
  private final List<RawFile> seeds = Seeds.all();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long slowest;
  private int slowestRound;
  private int crashes;

  private ReadingFuzz() {}

  /**
   * Runs.
   *
   * @param arguments how many files to damage, 10,000 if it is not told; then perhaps the number of
   *     the first
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    ReadingFuzz fuzz = new ReadingFuzz();
    fuzz.seeds.forEach(seed -> fuzz.read(-1, seed));
    Set<Path> files = temporary();
    int threads = Thread.activeCount();
    long memory = memory();
    for (int round = first; round < first + rounds; round++) {
      fuzz.read(round, fuzz.damaged(round));
    }
    long after = memory();
    Set<Path> left = temporary();
    left.removeAll(files);
    System.out.printf(
        "files damaged: %d%noutcomes: %s%ncrashes: %d%n", rounds, fuzz.outcomes, fuzz.crashes);
    System.out.printf("slowest: %d ms, number %d%n", fuzz.slowest / 1_000_000, fuzz.slowestRound);
    System.out.printf("threads: %d before, %d after%n", threads, Thread.activeCount());
    System.out.printf("memory: %d MB before, %d MB after%n", memory >> 20, after >> 20);
    System.out.printf("temporary files left: %s%n", left);
  }

  private void read(int round, RawFile file) {
    long start = System.nanoTime();
    String outcome;
    try {
      outcome = "text of " + reader.read(file).format();
    } catch (UnreadableFile e) {
      outcome = "unreadable: " + e.reason();
    } catch (RuntimeException | Error e) {
      outcome = "crash";
      crashes++;
      if (crashes <= CRASHES_SHOWN) {
        System.out.printf(
            "number %d: %s at %s%n", round, e, Arrays.stream(e.getStackTrace()).limit(3).toList());
      }
    }
    outcomes.merge(outcome, 1, Integer::sum);
    long took = System.nanoTime() - start;
    if (took > slowest) {
      slowest = took;
      slowestRound = round;
    }
  }

  private RawFile damaged(int round) {
    Random random = new Random(SEED + round);
    RawFile seed = seeds.get(random.nextInt(seeds.size()));
    boolean packed = seed.content()[0] == 'P' && seed.content()[1] == 'K';
    byte[] bytes =
        packed && random.nextBoolean()
            ? Seeds.damagedWithin(
                seed.content(), random.nextInt(PARTS), part -> damage(part, random))
            : damagedOften(seed.content().clone(), random);
    return RawFile.of(seed.name(), bytes);
  }

  private byte[] damagedOften(byte[] sound, Random random) {
    byte[] bytes = sound;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      bytes = damage(bytes, random);
    }
    return bytes;
  }

  private byte[] damage(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, from);
      case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
      case 3 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 4 -> spliced(bytes, from, random);
      default -> overwritten(bytes, from, Math.min(to, from + 64), random);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    int flips = 1 + random.nextInt(20);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private byte[] spliced(byte[] bytes, int from, Random random) {
    byte[] other = seeds.get(random.nextInt(seeds.size())).content();
    return joined(
        Arrays.copyOf(bytes, from),
        Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
  }

  private static byte[] overwritten(byte[] bytes, int from, int to, Random random) {
    for (int i = from; i < to; i++) {
      bytes[i] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static long memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.collect(Collectors.toSet());
    }
  }
}
