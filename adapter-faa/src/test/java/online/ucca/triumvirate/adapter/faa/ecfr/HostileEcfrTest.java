package online.ucca.triumvirate.adapter.faa.ecfr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever is given, there is an answer with a code, in a moment and within 256 MB. */
class HostileEcfrTest {
  private static final int SOURCES = 31;

  /**
   * Far beyond what any takes on an idle machine, some of them a second; what grows faster than its
   * input takes longer.
   */
  private static final int LONGEST_MILLIS = 5_000;

  @Test
  void answersEachWithACode_inAMomentAndASmallHeap() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HostileJvm.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(child.waitFor(120, TimeUnit.SECONDS));
    List<String> lines = output.lines().toList();
    assertEquals(0, child.exitValue(), output);
    assertEquals(SOURCES, lines.size(), output);
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      assertEquals(parts[1], parts[2], line);
      assertTrue(Integer.parseInt(parts[3]) < LONGEST_MILLIS, line);
    }
  }
}
