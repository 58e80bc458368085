package online.ucca.triumvirate.world.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server, and loses one of the server's answers when it is told.
 */
final class CuttingProxy implements AutoCloseable {
  private static final int NEVER = Integer.MAX_VALUE;

  private final int server;
  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger answersLeft = new AtomicInteger(NEVER);
  private volatile boolean silent;

  CuttingProxy(int server) throws IOException {
    this.server = server;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::welcome);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Lets so many answers pass, and cuts the connection of the next instead of giving it. */
  void cutAfter(int answers) {
    answersLeft.set(answers);
  }

  /** Lets every answer pass again; whether the one to be lost was lost. */
  boolean mend() {
    return answersLeft.getAndSet(NEVER) < 0;
  }

  /** From now on nothing is answered, and nothing is closed. */
  void fallSilent() {
    silent = true;
  }

  private void welcome() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
      open.add(client);
      open.add(behind);
      start(() -> carry(client, behind, false));
      start(() -> carry(behind, client, true));
    }
  }

  private void carry(Socket from, Socket to, boolean answers) throws IOException {
    byte[] some = new byte[64 * 1024];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        if (answers && answersLeft.get() != NEVER && answersLeft.decrementAndGet() == -1) {
          return;
        }
        if (!silent) {
          out.write(some, 0, read);
        }
      }
    }
  }

  /** What throws when a socket is closed. */
  private interface Carrying {
    void run() throws IOException;
  }

  private static void start(Carrying carrying) {
    Thread thread =
        new Thread(
            () -> {
              try {
                carrying.run();
              } catch (IOException closed) {
                // One of the two sides has gone, and so does the other.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
