package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code sync} and {@code drift}, as a person or a program runs them. */
class SyncDriftTest {
  @TempDir Path folder;
  private final SmallRegister register = new SmallRegister();
  private Command command = new Command(Path.of(""));

  @BeforeEach
  void begin() {
    command = new Command(folder.resolve("home"));
  }

  @AfterEach
  void stop() {
    register.close();
  }

  private Result sync(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "sync";
    all[1] = register.base();
    all[2] = register.allowed();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return command.run(all);
  }

  private static JsonObject json(Result result) {
    return JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
  }

  @Test
  void translatesACode_fromTheRegister() {
    Result result =
        command.run("translate", "HARBQUA204", register.base(), register.allowed(), "--json");
    assertEquals(0, result.status(), result.err());
    assertEquals("miss", json(result).getString("cache_status"));
    Result again = command.run("translate", "HARBQUA204", "--json");
    assertEquals("hit", json(again).getString("cache_status"));
  }

  @Test
  void syncsAList_andSaysWhatCameOfEachCode() throws IOException {
    Path list = folder.resolve("units.txt");
    Files.writeString(
        list, "code\tname\n# a remark\nHARBQUA204\tReceive small craft\nHARBQUA999\nBSBTWK201,x\n");
    Result result = sync("--list", list, "--package", "harb", "--json");
    assertEquals(1, result.status());
    JsonObject report = json(result);
    assertEquals(1, report.getJsonObject("summary").getInt("received"));
    assertEquals(1, report.getJsonObject("summary").getInt("missing"));
    assertEquals(2, report.getJsonArray("results").size());
    Result text = sync("HARBQUA204");
    assertEquals(0, text.status(), text.err());
    assertEquals("HARBQUA204 R2 unchanged\n", text.out());
    assertTrue(text.err().contains("sync 2: 0 received, 1 unchanged"), text.err());
  }

  @Test
  void saysWhatDrifted_andWithWhichStatus() {
    sync("HARBQUA204");
    assertEquals(0, command.run("drift", "--exit-code").status() - 1, "all is new at first");
    register.release3();
    assertEquals(0, sync("HARBQUA204").status());
    Result text = command.run("drift");
    assertEquals(0, text.status(), text.err());
    assertTrue(text.out().startsWith("HARBQUA204 R2 → R3: new release\n"), text.out());
    assertTrue(text.out().contains("+ Check the lines at every turn of the tide"), text.out());
    assertTrue(
        text.out().endsWith("0 new, 0 removed, 1 new release, 0 changed; 1 compared, 0 not read\n"),
        text.out());
    Result json = command.run("drift", "--json", "--exit-code");
    assertEquals(1, json.status());
    assertTrue(json(json).getBoolean("success"));
    assertTrue(json(json).getBoolean("drifted"));
    JsonObject instrument = json(json).getJsonArray("instruments").getJsonObject(0);
    assertEquals("new_release", instrument.getString("kind"));
    assertEquals(2, instrument.getJsonArray("changes").size());
    sync("HARBQUA204");
    assertEquals(0, command.run("drift", "--exit-code").status());
  }

  @Test
  void refusesToGuess() {
    assertEquals(2, command.run("sync").status());
    assertEquals(2, command.run("sync", "HARBQUA204", "--package", "HARB").status());
    assertEquals(2, command.run("drift", folder).status());
    assertEquals(3, command.run("drift").status());
    assertEquals(3, command.run("sync", "--list", folder.resolve("none.txt")).status());
  }
}
