package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.cli.Main;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the command runs: its output, its locale, and what already stands where it writes. */
class SurroundingsTest {
  @TempDir Path folder;

  @Test
  void saysThatItFailed_whenItsResultCannotBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(new FullDisk(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("TRIUMVIRATE_HOME", folder.resolve("home").toString()),
            "translate",
            Command.SAMPLE.toString());

    assertEquals(3, status);
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("ENV_FILE_UNWRITABLE: the result could not be written"), said);
  }

  @Test
  void refusesAnArgumentThatTheLocaleHasNoCharactersFor() {
    Result result =
        command().run("pack", Command.SAMPLE, "--provider", "Gr\uFFFD\uFFFDe", "--out", folder);

    assertEquals(2, result.status());
    assertTrue(result.err().contains("LC_ALL=C.UTF-8"), result.err());
  }

  @Test
  void writesThroughALink_whichStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("file.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    assertEquals(0, command().run("translate", Command.SAMPLE, "--out", link).status());

    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).contains("triumvirate_id"));
  }

  @Test
  void writesIntoAPipe_andLeavesItWhereItIs() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(succeeds("mkfifo", pipe.toString()), "mkfifo is not here");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });

    assertEquals(0, command().run("translate", Command.SAMPLE, "--out", pipe).status());

    assertFalse(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS), "the pipe is gone");
    assertTrue(read.get(1, TimeUnit.MINUTES).contains("triumvirate_id"));
  }

  /** The launcher as it is, with a Java that says in which locale it was started. */
  @Test
  void startsJavaInUtf8_whereTheLocaleHasNothingButAscii() throws Exception {
    Assumptions.assumeTrue(succeeds("locale", "charmap"), "locale is not here");
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"in $LC_ALL\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path launcher = folder.resolve("triumvirate");
    Files.copy(Command.ROOT.resolve("triumvirate"), launcher);
    Path target = Files.createDirectories(folder.resolve("cli/target"));
    String name = java.toRealPath().toString().replaceAll("[^A-Za-z0-9.]", "_");
    Files.createFile(target.resolve("launcher-" + name + ".jsa"));
    Files.setLastModifiedTime(
        Files.createFile(target.resolve("launcher.stamp")),
        FileTime.from(Instant.now().plusSeconds(60)));

    assertEquals("in C.UTF-8", started(launcher, "C"));
    assertEquals("in C.UTF-8", started(launcher, "none_SUCH.UTF-8"));
    Assumptions.assumeTrue(started(launcher, "C.utf8").equals("in C.utf8"), "C.utf8 is not here");
  }

  private String started(Path launcher, String locale) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString(), "adapters");
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("LC_ALL", locale);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertEquals(0, process.waitFor(), () -> "see " + err);
    return Files.readString(out).strip();
  }

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private static boolean succeeds(String... words) throws InterruptedException {
    try {
      return new ProcessBuilder(words)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Takes nothing. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
