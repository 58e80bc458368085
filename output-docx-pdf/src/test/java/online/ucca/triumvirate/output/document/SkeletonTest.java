package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import online.ucca.triumvirate.output.document.text.Resources;
import org.junit.jupiter.api.Test;

/**
 * Keeps the committed skeleton equal to what docx4j makes of its sources in {@code
 * src/test/resources}. To write it anew after changing those: {@code ./mvnw test -pl
 * output-docx-pdf -am -Dtest=SkeletonTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dskeleton.write=true}, then build again.
 */
class SkeletonTest {
  private static final String RESOURCE =
      "output-docx-pdf/src/main/resources/online/ucca/triumvirate/output/document/skeleton.docx";

  @Test
  void generatesTheCommittedSkeleton_byteForByte() throws Exception {
    byte[] generated = SkeletonGenerator.generate();
    if (Boolean.getBoolean("skeleton.write")) {
      Files.write(Path.of(System.getProperty("triumvirate.root", "."), RESOURCE), generated);
      return;
    }
    assertArrayEquals(Resources.bytes("skeleton.docx"), generated);
  }
}
