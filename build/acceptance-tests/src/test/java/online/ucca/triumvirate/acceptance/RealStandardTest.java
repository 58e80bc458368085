package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flight Instructor - Airplane: the real standard with the real parts 61 and 135. */
class RealStandardTest {
  private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void everyElementOfTheStandard_goesIntoTriumvirateCcoAndPack() throws IOException {
    Path real = Command.shared("corpus/us-faa");
    Path standard = real.resolve("acs/cfi-airplane-acs-25.json");
    Path triumvirate = folder.resolve("t.json");
    Path cco = folder.resolve("c.json");
    Command command = new Command(folder.resolve("home"));
    Result result =
        command.run(
            "translate",
            standard,
            "--with",
            real.resolve(
                "far-md/0061 Certification  pilots, flight instructors, and ground instructors.md"),
            "--with",
            real.resolve("ecfr/14cfr-part135.ecfr.xml"),
            "--with",
            real.resolve("endorsements/ac-61-65h.endorsements.js"),
            "--out",
            triumvirate);
    assertEquals(0, result.status(), result.err());
    assertEquals(0, command.run("validate", triumvirate).status());
    assertEquals(0, command.run("verify", triumvirate).status());
    result = command.run("process", triumvirate, "--out", cco);
    assertEquals(0, result.status(), result.err());
    result = command.run("pack", triumvirate, "--out", folder);
    assertEquals(0, result.status(), result.err());
    Path zip = folder.resolve("FAA-S-ACS-25_April-2024.zip");
    assertEquals(0, command.run("verify", zip).status());

    Set<String> codes = codes(Files.readString(standard));
    assertEquals(1_744, codes.size());
    assertEquals(codes, criteria(triumvirate));
    JsonObject manifest = new PackContents(zip).manifest();
    Set<String> covered =
        manifest.getJsonArray("requirements").stream()
            .map(requirement -> requirement.asJsonObject().getString("id"))
            .filter(id -> id.startsWith("PC "))
            .map(id -> id.substring(id.lastIndexOf('/') + 1).replace("PC ", ""))
            .collect(Collectors.toSet());
    assertTrue(covered.containsAll(codes), () -> missing(codes, covered));
  }

  /** As the file has them, without the adapter. */
  private static Set<String> codes(String json) {
    return CODE.matcher(json).results().map(code -> code.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> criteria(Path triumvirate) throws IOException {
    return JsonDocument.read(Files.readAllBytes(triumvirate))
        .tree()
        .getJsonObject("instruments")
        .getJsonObject("outcome_specification")
        .getJsonArray("outcomes")
        .getValuesAs(JsonObject.class)
        .stream()
        .flatMap(outcome -> outcome.getJsonArray("criteria").getValuesAs(JsonObject.class).stream())
        .map(criterion -> criterion.getString("criterion_id"))
        .collect(Collectors.toSet());
  }

  private static String missing(Set<String> codes, Set<String> covered) {
    Set<String> missing = new HashSet<>(codes);
    missing.removeAll(covered);
    return "not covered: " + missing;
  }
}
