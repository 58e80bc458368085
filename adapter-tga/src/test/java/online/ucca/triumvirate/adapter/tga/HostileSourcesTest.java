package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Whatever is given, it is refused with a code, within a second of processor time and 256 MB, and
 * nobody is asked for anything.
 */
class HostileSourcesTest {
  private static final int SOURCES = 24;

  /**
   * Far beyond what any takes on an idle machine; what grows faster than its input takes longer.
   */
  private static final int LONGEST_MILLIS = 10_000;

  @Test
  void refusesEachWithACode_inAMomentAndASmallHeap() throws IOException, InterruptedException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(100);
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  HostileJvm.class.getName(),
                  "http://127.0.0.1:" + server.getLocalPort() + "/x")
              .redirectErrorStream(true)
              .start();
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(child.waitFor(120, TimeUnit.SECONDS));
      List<String> lines = output.lines().toList();
      assertEquals(0, child.exitValue(), output);
      assertEquals(SOURCES, lines.size(), output);
      for (String line : lines) {
        String[] parts = line.split(" ", -1);
        assertEquals("ING_UNREADABLE", parts[1], line);
        assertTrue(Integer.parseInt(parts[2]) < LONGEST_MILLIS, line);
      }
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }
}
