package nl.steunwijzer.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A network in which every name that ends in {@code .test} is this machine, and this machine counts
 * as open; {@code inside.test} is a machine that is not.
 */
final class TestNetwork implements Network {

  @Override
  public List<InetAddress> addressesOf(String host) throws UnknownHostException {
    if (host.equals("inside.test")) {
      return List.of(numbers("127.0.0.1"), numbers("127.0.0.2"));
    }
    if (host.matches(".*\\.test\\.?")) {
      return List.of(numbers("127.0.0.1"));
    }
    if (host.matches("[\\d.]+")) {
      return List.of(numbers(host));
    }
    throw new UnknownHostException(host);
  }

  private static InetAddress numbers(String address) throws UnknownHostException {
    return InetAddress.getByName(address);
  }

  @Override
  public boolean isOpen(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }
}
