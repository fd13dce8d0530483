package nl.steunwijzer.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses on the open internet from those inside a network, so that nobody can have us read
 * what only our own machines may read.
 */
final class PublicAddresses {

  /** From IANA's registry of special addresses, and one that a cloud keeps for itself. */
  private static final List<Range> CLOSED =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3),
          // Azure answers machines about themselves here.
          Range.of("168.63.129.16", 32),
          // Of what is given out of IPv6: protocols, examples and tunnels to any IPv4 address.
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20));

  /** All that is given out of IPv6; private, local, multicast and mapped addresses lie outside. */
  private static final Range GIVEN_OUT = Range.of("2000::", 3);

  private static final int IPV4_BYTES = 4;

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    return CLOSED.stream().noneMatch(range -> range.contains(address))
        && (address.getAddress().length == IPV4_BYTES || GIVEN_OUT.contains(address));
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Range(byte[] start, int bits) {

    static Range of(String address, int bits) {
      try {
        // An address in figures is looked up nowhere.
        return new Range(InetAddress.getByName(address).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(address, e);
      }
    }

    boolean contains(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % Byte.SIZE;
        if (((start[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
