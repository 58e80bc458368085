package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mail finds its parts by services and resources, which modules hide easily: here one is sent by
 * modules. Payments are resolved beside it.
 */
class NotifiersAsModulesTest {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @Test
  void aMailIsSentByModules() throws Exception {
    Path output = folder.resolve("output.txt");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> take(server), "mail server");
      thread.start();
      Process process =
          new ProcessBuilder(command("smtp://127.0.0.1:" + server.getLocalPort()))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertTrue(ended, () -> "it does not end; heard " + heard);
      assertEquals(0, process.exitValue(), Files.readString(output));
      thread.join(10_000);
    }

    assertTrue(heard.contains("Gr=C3=BC=C3=9Fe"), heard::toString);
    assertTrue(heard.contains("Subject: =?UTF-8?Q?Pr=C3=BCfung?="), heard::toString);
  }

  private static List<String> command(String endpoint) throws Exception {
    String modulePath =
        Modules.modulePath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Path here =
        Path.of(SendsOneMail.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--module-path",
        modulePath,
        "--add-modules",
        "online.ucca.triumvirate.delivery,online.ucca.triumvirate.payment",
        "--class-path",
        here.toString(),
        SendsOneMail.class.getName(),
        endpoint);
  }

  private void take(ServerSocket server) {
    try (Socket client = server.accept()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      say(client, "220 mail.test");
      boolean inContent = false;
      for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        if (!inContent || line.equals(".")) {
          inContent = line.equals("DATA");
          say(client, inContent ? "354 go on" : "250 ok");
        }
      }
    } catch (IOException e) {
      heard.add(e.toString());
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }
}
