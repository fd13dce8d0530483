package nl.steunwijzer.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where hosts are, and which of them may be asked; tests have a network of their own. */
interface Network {

  /** All addresses of a host. */
  List<InetAddress> addressesOf(String host) throws UnknownHostException;

  /** Whether this address may be asked. */
  boolean isOpen(InetAddress address);

  /**
   * The network of the system.
   *
   * @param localToo whether also what is not on the open internet may be asked
   */
  static Network ofSystem(boolean localToo) {
    return new Network() {
      @Override
      public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
      }

      @Override
      public boolean isOpen(InetAddress address) {
        return localToo || PublicAddresses.contain(address);
      }
    };
  }
}
