package nl.steunwijzer.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client only addresses that it may ask. The client connects to the very addresses that
 * were checked, so a name that means another machine a moment later gains nothing.
 */
final class CheckedResolver implements DnsResolver {

  /** Each is tried in turn, with a time-out of its own. */
  private static final int MOST = 4;

  private final Network network;

  CheckedResolver(Network network) {
    this.network = network;
  }

  /** That a name leads into a network that is not public. */
  static final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> addresses = network.addressesOf(host);
    // One private address among public ones is no accident either.
    if (!addresses.stream().allMatch(network::isOpen)) {
      throw new PrivateAddressException(host);
    }
    return addresses.stream().limit(MOST).toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
