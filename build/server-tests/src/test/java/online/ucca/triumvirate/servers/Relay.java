package online.ucca.triumvirate.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands between a program and a server, and may fall silent on every connection that there is: no
 * byte passes any more and nobody is told, as when a firewall forgets. Connections that begin later
 * are carried.
 */
final class Relay implements AutoCloseable {
  private final ServerSocket listening;
  private final int server;
  private final List<Carried> carried = new ArrayList<>();

  Relay(int server) throws IOException {
    this.server = server;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    begin(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /**
   * Falls silent.
   *
   * @return on how many connections
   */
  synchronized int fallSilent() {
    int silenced = 0;
    for (Carried one : carried) {
      silenced += one.silent ? 0 : 1;
      one.silent = true;
    }
    return silenced;
  }

  @Override
  public synchronized void close() throws IOException {
    listening.close();
    for (Carried one : carried) {
      one.client.close();
      one.server.close();
    }
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    try {
      while (true) {
        Carried one = new Carried(listening.accept(), server);
        synchronized (this) {
          carried.add(one);
        }
        begin(() -> one.carry(one.client, one.server));
        begin(() -> one.carry(one.server, one.client));
      }
    } catch (IOException closed) {
      // Nobody is carried any more.
    }
  }

  private static final class Carried {
    private final Socket client;
    private final Socket server;
    private volatile boolean silent;

    Carried(Socket client, int port) throws IOException {
      this.client = client;
      this.server = new Socket(InetAddress.getLoopbackAddress(), port);
    }

    void carry(Socket from, Socket to) {
      byte[] bytes = new byte[8192];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
          if (!silent) {
            out.write(bytes, 0, read);
          }
        }
        if (!silent) {
          to.close();
        }
      } catch (IOException ended) {
        // As connections end.
      }
    }
  }
}
