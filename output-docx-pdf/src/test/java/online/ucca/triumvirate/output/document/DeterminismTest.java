package online.ucca.triumvirate.output.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeterminismTest {
  private static final List<String> FILES =
      List.of(
          "tool.docx",
          "tool.pdf",
          "tool-tagged.pdf",
          "matrix.docx",
          "matrix.pdf",
          "matrix-tagged.pdf");

  static List<DocumentRenderer> renderers() {
    return List.of(
        new DocxDocumentRenderer(),
        new FlyingSaucerDocumentRenderer(),
        new TaggedDocumentRenderer());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void rendersSameBytes_againAndAgain(DocumentRenderer renderer) {
    byte[] first = renderer.render(SampleDocuments.tool()).bytes();
    renderer.render(SampleDocuments.matrix(12));
    assertArrayEquals(first, renderer.render(SampleDocuments.tool()).bytes());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void rendersSameBytes_inAnotherLocaleAndZone(DocumentRenderer renderer) {
    byte[] here = renderer.render(SampleDocuments.tool()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, renderer.render(SampleDocuments.tool()).bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void rendersSameBytes_fromFourThreads(DocumentRenderer renderer) throws Exception {
    List<Document> documents = List.of(SampleDocuments.tool(), SampleDocuments.matrix(25));
    List<byte[]> expected = documents.stream().map(d -> renderer.render(d).bytes()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Document document = documents.get(i % documents.size());
        tasks.add(() -> renderer.render(document).bytes());
      }
      List<Future<byte[]>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertArrayEquals(expected.get(i % documents.size()), results.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void rendersSameBytes_inOtherProcessesWithOtherSettings(@TempDir Path folder) throws Exception {
    Path english = folder.resolve("english");
    Path turkish = folder.resolve("turkish");
    Path arabic = folder.resolve("arabic");
    fork(english, "-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    fork(
        turkish,
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=America/St_Johns",
        "-Dfile.encoding=ISO-8859-1");
    fork(
        arabic,
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=UTF-16",
        "-Djavax.xml.parsers.DocumentBuilderFactory=none.such");
    for (String file : FILES) {
      byte[] expected = Files.readAllBytes(english.resolve(file));
      assertArrayEquals(expected, Files.readAllBytes(turkish.resolve(file)), file);
      assertArrayEquals(expected, Files.readAllBytes(arabic.resolve(file)), file);
    }
  }

  /** Also proves that drawing prints nothing. */
  private static void fork(Path folder, String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SampleFiles.class.getName(), folder.toString()));
    Path output = folder.resolveSibling(folder.getFileName() + ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertEquals("", Files.readString(output));
    assertEquals(0, process.exitValue());
  }
}
