package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of many units is one call, which writes one file for each. */
class ManyUnitsTest {
  private static final String HEADER =
      "National Code,National Title,NRT Type,Latest Release Number,Elements and Performance Criteria\n";

  @TempDir Path folder;

  @Test
  void translatesEachRecordOfAnExport_andRefusesABrokenOneAlone() throws IOException {
    Path export = folder.resolve("units.csv");
    Files.writeString(
        export, HEADER + unit("SAM101") + unit("SAM102").replace("1.1.", "") + unit("SAM103"));
    Result result = command().run("translate", export, "--out", folder.resolve("out"), "--json");
    assertEquals(1, result.status(), result.err());
    JsonObject report = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
    assertFalse(report.getBoolean("success"));
    assertEquals(2, report.getJsonObject("summary").getInt("translated"));
    assertEquals(
        List.of("units.csv#SAM101", "units.csv#SAM102", "units.csv#SAM103"),
        report.getJsonArray("results").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("source"))
            .toList());
    assertEquals(List.of("SAM101_R1.triumvirate.json", "SAM103_R1.triumvirate.json"), files("out"));
    assertEquals(
        0, command().run("verify", folder.resolve("out/SAM103_R1.triumvirate.json")).status());
  }

  @Test
  void packsEachLineOfJsonLines_alsoInsideAFolder() throws IOException {
    String line =
        new String(
            JsonDocument.read(Files.readAllBytes(Command.SAMPLE)).canonicalBytes(),
            StandardCharsets.UTF_8);
    Path units = Files.createDirectories(folder.resolve("units"));
    Files.writeString(
        units.resolve("two.jsonl"), line + "\n" + line.replace("SAMWRK201", "SAMWRK202") + "\n");
    Files.writeString(units.resolve("units.csv"), HEADER + unit("SAM101"));
    Result result =
        command().run("pack", units, "--out", folder.resolve("packs"), "--allow-partial");
    assertEquals(0, result.status(), result.err());
    assertEquals(List.of("SAM101_R1.zip", "SAMWRK201_R1.zip", "SAMWRK202_R1.zip"), files("packs"));
    assertTrue(result.err().contains("3 translated, 0 refused"), result.err());
  }

  @Test
  void refusesManyUnits_whereOneIsExpected() throws IOException {
    String sample = Files.readString(Command.SAMPLE).replaceAll("\\s*\n\\s*", " ").strip();
    Path file = folder.resolve("two.json");
    Files.writeString(file, sample + "\n" + sample);
    Result result = command().run("translate", file);
    assertEquals(1, result.status());
    assertTrue(result.err().contains("ING_SEVERAL_CORPORA"), result.err());
    assertTrue(result.err().contains(".jsonl"), result.err());
  }

  @Test
  void saysWhichFileCannotBeRead_andGoesOn() throws IOException {
    Path units = Files.createDirectories(folder.resolve("units"));
    Files.writeString(units.resolve("a.csv"), "no export\n");
    Files.writeString(units.resolve("b.csv"), HEADER + unit("SAM101"));
    Result result = command().run("translate", units, "--out", folder.resolve("out"));
    assertEquals(1, result.status());
    assertTrue(result.err().contains("a.csv"), result.err());
    assertEquals(List.of("SAM101_R1.triumvirate.json"), files("out"));
    assertEquals(3, command().run("translate", folder.resolve("none.csv")).status());
  }

  private static String unit(String code) {
    return code
        + ",Moor a vessel,Unit of competency,1,"
        + "1. Moor.   1.1. Lines are passed.1.2. Hull is fast.     2. Cast off.   2.1. Lines are let go.\n";
  }

  private Command command() {
    return new Command(folder.resolve("home"));
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
