package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.cli.capability.CosignCommand;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code cosign} at a terminal: it shows first, then asks, and does what was answered. */
class ConsentTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final List<String> asked = new ArrayList<>();
  private Path processed = Path.of("unset");
  private Path expert = processed;
  private Path issued = processed;

  @BeforeEach
  void process() {
    Path triumvirate = folder.resolve("t.json");
    processed = folder.resolve("c.json");
    expert = folder.resolve("expert.pem");
    issued = folder.resolve("i.json");
    Command command = new Command(folder.resolve("home"));
    command.run("translate", Command.SAMPLE, "--out", triumvirate);
    command.run("process", triumvirate, "--out", processed);
    assertEquals(0, command.run("keygen", "--out", expert).status());
  }

  private int cosign(String answer, String... more) throws Exception {
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    Map<String, String> environment = Map.of("TRIUMVIRATE_HOME", folder.resolve("home").toString());
    CosignCommand command =
        new CosignCommand(
            new Terminal(
                out,
                out,
                environment,
                question -> {
                  asked.add(question + " after " + shown.toString(StandardCharsets.UTF_8));
                  return Optional.of(answer);
                }));
    List<String> words =
        new ArrayList<>(
            List.of(
                processed.toString(),
                "--key",
                expert.toString(),
                "--role",
                "domain-expert",
                "--out",
                issued.toString()));
    words.addAll(List.of(more));
    new CommandLine(command).parseArgs(words.toArray(String[]::new));
    return command.call();
  }

  @Test
  void signsAfterAYes_onceItHasShownWhatIsSigned() throws Exception {
    assertEquals(0, cosign(" Yes"));
    assertTrue(Files.exists(issued));
    assertEquals(1, asked.size());
    assertTrue(asked.get(0).startsWith("Sign this as domain expert? [yes/no]"), asked::toString);
    assertTrue(asked.get(0).contains("4 outcomes with 14 criteria"), asked::toString);
  }

  @Test
  void signsNothingAfterAnythingElse() {
    for (String answer : List.of("no", "", "y", "yes please")) {
      assertEquals(
          "CCO_NOT_CONSENTED", assertThrows(Refusal.class, () -> cosign(answer)).code(), answer);
    }
    assertFalse(Files.exists(issued));
    assertFalse(Files.exists(folder.resolve("home/roles.json")));
  }

  @Test
  void asksNobodyWhoSaidItAlready_orReadsJson() throws Exception {
    assertEquals(0, cosign("no", "--yes"));
    assertEquals(List.of(), asked);
  }
}
