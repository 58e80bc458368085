package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.cli.Main;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is nobody's input and nobody's disk, but a fault of the program or of its installation. */
class FaultTest {
  @TempDir Path folder;

  /** An adapter whose jar names a class that is not in it. */
  @Test
  void saysThatItFailed_whenAnInstalledAdapterCannotBeLoaded() throws Exception {
    Path services = Files.createDirectories(folder.resolve("broken/META-INF/services"));
    Files.writeString(services.resolve(CorpusAdapterProvider.class.getName()), "gone.Adapter\n");
    String broken = "-Xbootclasspath/a:" + folder.resolve("broken");

    Result json =
        ChildProcess.result(folder.resolve("home"), List.of("adapters", "--json"), broken);

    assertEquals(3, json.status(), json.err());
    assertTrue(json.out().contains("\"success\": false"), json.out());
    assertTrue(json.out().contains("\"error_code\": \"" + ErrorCode.REG_BROKEN_ADAPTER + "\""));
    assertTrue(json.err().contains("gone.Adapter"), json.err());
    assertTrue(json.err().contains(ErrorCode.REG_BROKEN_ADAPTER.remedy()), json.err());
    assertFalse(json.err().contains("\tat "), "a trace is for TRIUMVIRATE_DEBUG only");
  }

  /** Whoever embeds the command gives it a stream that throws. */
  @Test
  void saysWhere_whenAskedTo() throws IOException {
    Path messages = folder.resolve("messages.txt");
    int status;
    try (PrintStream err =
        new PrintStream(Files.newOutputStream(messages), true, StandardCharsets.UTF_8)) {
      status =
          Main.run(
              new BrokenStream(),
              err,
              Map.of(
                  "TRIUMVIRATE_HOME", folder.resolve("home").toString(), "TRIUMVIRATE_DEBUG", "1"),
              "translate",
              Command.SAMPLE.toString());
    }
    String said = Files.readString(messages);
    assertEquals(3, status, said);
    assertTrue(said.contains(ErrorCode.CLI_INTERNAL + ": the command failed with"), said);
    assertTrue(said.contains("\tat " + BrokenStream.class.getName()), said);
  }

  private static final class BrokenStream extends PrintStream {
    BrokenStream() {
      super(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      throw new IllegalStateException("broken");
    }
  }
}
