package online.ucca.triumvirate.output.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import org.junit.jupiter.api.Test;

class ServicesTest {

  @Test
  void findsThePackager() {
    assertEquals(
        List.of(ContentPackageFormat.SCORM_1_2),
        ServiceLoader.load(ContentPackager.class).stream()
            .map(provider -> provider.get().format())
            .toList());
  }
}
