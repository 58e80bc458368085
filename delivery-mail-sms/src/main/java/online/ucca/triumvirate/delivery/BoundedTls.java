package online.ucca.triumvirate.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;

/** TLS on top of {@link BoundedSockets}: begun when a socket is connected. */
final class BoundedTls extends SSLSocketFactory {
  private final BoundedSockets sockets;
  private final SSLSocketFactory tls;

  BoundedTls(Duration longest, SSLSocketFactory tls) {
    this.sockets = new BoundedSockets(longest);
    this.tls = tls;
  }

  @Override
  public Socket createSocket() {
    return sockets.createSocket();
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean closesIt)
      throws IOException {
    return tls.createSocket(connected, host, port, closesIt);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return sockets.createSocket(host, port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return sockets.createSocket(host, port, from, fromPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return sockets.createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return sockets.createSocket(host, port, from, fromPort);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }
}
