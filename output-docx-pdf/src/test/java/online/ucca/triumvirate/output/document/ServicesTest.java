package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import org.junit.jupiter.api.Test;

class ServicesTest {

  @Test
  void findsOneRendererPerFormat() {
    Set<DocumentFormat> formats =
        ServiceLoader.load(DocumentRenderer.class).stream()
            .map(provider -> provider.get().format())
            .collect(Collectors.toSet());
    assertEquals(Set.of(DocumentFormat.DOCX, DocumentFormat.PDF), formats);
  }

  @Test
  void declaresTheSameProviders_inModuleAndServicesFile() throws Exception {
    Set<String> onClassPath =
        ServiceLoader.load(DocumentRenderer.class).stream()
            .map(provider -> provider.type().getName())
            .collect(Collectors.toSet());
    try (InputStream in =
        Objects.requireNonNull(
            DocxDocumentRenderer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .resolve("module-info.class")
                .toURL()
                .openStream())) {
      List<String> inModule =
          ModuleDescriptor.read(in).provides().stream()
              .filter(p -> p.service().equals(DocumentRenderer.class.getName()))
              .flatMap(p -> p.providers().stream())
              .toList();
      assertEquals(onClassPath, Set.copyOf(inModule));
    }
  }
}
