package online.ucca.triumvirate.delivery;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/**
 * Sockets that listen for so long, and for so many bytes: a server that keeps saying a little, or
 * does not stop talking, would else keep a worker for ever. The time-out of each read stays.
 */
final class BoundedSockets extends SocketFactory {
  /** Answers of a mail server have some hundred bytes. */
  private static final long MOST_BYTES = 1 << 20;

  private final Duration longest;

  BoundedSockets(Duration longest) {
    this.longest = longest;
  }

  @Override
  public Socket createSocket() {
    return new BoundedSocket(System.nanoTime() + longest.toNanos());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    throw onlyUnconnected();
  }

  private static IOException onlyUnconnected() {
    return new IOException("sockets are connected by whoever asks for them");
  }

  private static final class BoundedSocket extends Socket {
    private final long end;
    private long left = MOST_BYTES;

    BoundedSocket(long end) {
      this.end = end;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          check();
          int one = super.read();
          left--;
          return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
          check();
          int read = super.read(into, from, length);
          left -= Math.max(0, read);
          return read;
        }
      };
    }

    private void check() throws IOException {
      if (System.nanoTime() - end > 0) {
        throw new SocketTimeoutException("the server takes too long");
      }
      if (left <= 0) {
        throw new IOException("the server says too much");
      }
    }
  }
}
