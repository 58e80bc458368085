package online.ucca.triumvirate.adapter.tga.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.TestHost;
import online.ucca.triumvirate.adapter.tga.product.ProductIdentity;
import online.ucca.triumvirate.adapter.tga.translate.Domains.DomainName;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {
  private static final Domains DOMAINS = new Domains(Map.of());

  private static @Nullable String packageOf(String code, @Nullable String trainingPackage) {
    return Domains.packageOf(
        new ProductIdentity(code, "A title", "R1", null, trainingPackage, null));
  }

  @ParameterizedTest
  @CsvSource({
    "BSBTWK201, , BSB",
    "CPCCBC4001A, CPC08, CPC",
    "MEM18.6B, , MEM",
    "004/01, , ",
    "22334VIC, , ",
    "HLTAID011, Health, "
  })
  void takesThePackageThatTheSourceNames_elseTheCodesLetters(
      String code, @Nullable String trainingPackage, @Nullable String expected) {
    assertEquals(expected, packageOf(code, trainingPackage));
  }

  @Test
  void knowsEveryTrainingPackageOfTheRegister() throws IOException {
    JsonObject list;
    try (var reader =
        Json.createReader(
            Files.newInputStream(
                TestHost.shared("corpus/au-vet/register/training_packages.txt")))) {
      list = reader.readObject();
    }
    List<JsonObject> packages = list.getJsonArray("trainingpackage").getValuesAs(JsonObject.class);
    assertTrue(packages.size() > 50, packages.size() + " packages");
    for (JsonObject one : packages) {
      String code = one.getString("code");
      assertTrue(DOMAINS.find(packageOf(code + "999", code)).isPresent(), code);
    }
  }

  @Test
  void saysInThePageWhatItDoes() throws IOException {
    String page = Files.readString(TestHost.root().resolve("docs/worlds/au-vet/domains.md"));
    Matcher row = Pattern.compile("\\| (\\w{3}) \\| `(\\S+)` \\| (.*) \\|").matcher(page);
    TreeSet<String> onThePage = new TreeSet<>();
    while (row.find()) {
      onThePage.add(row.group(1));
      assertEquals(
          new DomainName(row.group(2), row.group(3)), DOMAINS.find(row.group(1)).orElseThrow());
    }
    assertEquals(Domains.packages(), onThePage);
  }

  @Test
  void prefersWhatTheWorldConfigures() {
    Domains domains = new Domains(Map.of("domain.BSB", " office |  Office work "));
    assertEquals(new DomainName("office", "Office work"), domains.find("BSB").orElseThrow());
    assertTrue(domains.isConfigured("BSB"));
    assertEquals("au-transport", domains.find("TLI").orElseThrow().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "office", "office |", "| Office work", "of fice | Office work"})
  void refusesWhatIsNoDomain(String value) {
    Domains domains = new Domains(Map.of("domain.BSB", value));
    assertEquals(
        "TRN_BAD_CONFIGURATION", assertThrows(Refusal.class, () -> domains.find("BSB")).code());
  }
}
