package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import org.junit.jupiter.api.Test;

class DeclarationTest {
  private static final String SERVICE =
      "META-INF/services/online.ucca.triumvirate.adapter.CorpusAdapterProvider";

  @Test
  void declaresWhatItIs() {
    var version = new TgaAdapterProvider().version();
    assertEquals("tga-v1", version.adapterId().value());
    assertEquals("1.2.0", version.adapterVersion());
    assertEquals("TGA", version.sourceSystem());
    assertEquals("1.1", version.triumvirateSchemaVersion().text());
    assertEquals(
        List.of(
            "tga_unit_csv",
            "tga_qualification_csv",
            "tga_unit_rest",
            "tga_qualification_rest",
            "tga_unit_topics",
            "tga_unit_json",
            "tga_unit_authorit",
            "tga_qualification_authorit",
            "tga_unit_docx",
            "tga_unit_page"),
        version.supportedCorpusTypes());
    assertEquals(List.of("training.gov.au"), version.sourceHosts());
    assertEquals(
        Map.of(
            "supports_enrichment", false,
            "supports_incremental_update", true,
            "deterministic_extraction", true),
        version.capabilities());
    assertSame(version, new TestHost().adapter.version());
  }

  @Test
  void isFoundByTheServiceLoader() {
    assertTrue(
        ServiceLoader.load(CorpusAdapterProvider.class).stream()
            .anyMatch(provider -> provider.type().equals(TgaAdapterProvider.class)));
  }

  @Test
  void providesTheSameInTheModuleAndInTheServicesFile() throws IOException {
    ModuleDescriptor module;
    List<String> services;
    var location = TgaAdapterProvider.class;
    try (InputStream descriptor = resource(location, "module-info.class");
        InputStream file = resource(location, SERVICE)) {
      module = ModuleDescriptor.read(descriptor);
      services =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
    }
    assertEquals(
        services,
        module.provides().stream()
            .filter(p -> p.service().equals(CorpusAdapterProvider.class.getName()))
            .flatMap(p -> p.providers().stream())
            .toList());
    assertTrue(module.exports().isEmpty(), "the module exports nothing");
  }

  /** A resource of this module's own output folder or archive, not of another on the class path. */
  private static InputStream resource(Class<?> owner, String name) throws IOException {
    String base = String.valueOf(owner.getProtectionDomain().getCodeSource().getLocation());
    return Stream.of(base.endsWith("/") ? base + name : "jar:" + base + "!/" + name)
        .map(java.net.URI::create)
        .findFirst()
        .orElseThrow()
        .toURL()
        .openStream();
  }
}
