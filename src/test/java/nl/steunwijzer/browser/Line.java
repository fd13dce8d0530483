package nl.steunwijzer.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A line to a server that can be cut while something is said over it; the next call gets through.
 */
final class Line implements AutoCloseable {

  private final ServerSocket door;
  private final int target;
  private final Collection<Socket> open = new ConcurrentLinkedQueue<>();

  private Line(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  static Line to(Site site) {
    try {
      ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
      Line line = new Line(door, URI.create(site.address()).getPort());
      Thread.ofVirtual().start(line::connect);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + door.getLocalPort();
  }

  /** Breaks off all that is being said. */
  void cut() {
    open.forEach(Line::hangUp);
    open.clear();
  }

  private void connect() {
    try {
      while (true) {
        Socket caller = door.accept();
        Socket called = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(caller);
        open.add(called);
        Thread.ofVirtual().start(() -> pass(caller, called));
        Thread.ofVirtual().start(() -> pass(called, caller));
      }
    } catch (IOException e) {
      cut();
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      hangUp(to);
    }
  }

  private static void hangUp(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    hangUp(door);
  }
}
