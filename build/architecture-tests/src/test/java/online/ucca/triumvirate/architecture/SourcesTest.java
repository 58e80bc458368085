package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The house style, as far as only the sources show it. */
class SourcesTest {
  private static final int MOST_LINES = 300;

  /** The files that may be longer, each with its reason. */
  private static final Map<String, String> LONGER =
      Map.of(
          "ErrorCode.java", "a registry: data, one entry like the other",
          "Obligation.java", "a registry: data, one entry like the other");

  private static final String GUILTY =
      """
      package guilty;

      public class Silent {
        public static final int NUMBER = 1;
        public Silent() {}
        protected void hint() {}
        private void own() {}
        void near() {}
        @Override public String toString() { return ""; }
        /** @return with tags, but without a sentence */
        public int tagged() { return 0; }
        public interface Port { void use(); }
        public enum Colour { RED }
        static class Inside { public void unseen() {} }
      }

      /**
       * A record.
       *
       * @param told described
       * @param empty
       */
      record Unseen(int told) {}
      """;

  private static final String GUILTY_RECORD =
      """
      package guilty;

      /**
       * A record.
       *
       * @param told described
       * @param empty
       */
      public record Pair(int told, int empty, int untold) {
        public Pair {}
        public Pair(int told) { this(told, 0, 0); }
      }
      """;

  @Test
  void everythingPublicIsDescribed() throws IOException {
    List<Path> files = mainFiles();
    assertFalse(files.isEmpty());
    try (StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, StandardCharsets.UTF_8)) {

      assertEquals(List.of(), UndocumentedApi.in(manager.getJavaFileObjectsFromPaths(files)));
    }
  }

  @Test
  void whatIsNotDescribedIsFound() throws IOException {
    assertEquals(
        List.of(
            "/guilty/Silent.java:3: Silent is not described",
            "/guilty/Silent.java:4: NUMBER is not described",
            "/guilty/Silent.java:5: <init> is not described",
            "/guilty/Silent.java:6: hint is not described",
            "/guilty/Silent.java:11: tagged is not described",
            "/guilty/Silent.java:12: Port is not described",
            "/guilty/Silent.java:12: use is not described",
            "/guilty/Silent.java:13: Colour is not described",
            "/guilty/Silent.java:13: RED is not described"),
        UndocumentedApi.in(List.of(source("Silent", GUILTY))));
  }

  @Test
  void componentsThatAreNotDescribedAreFound() throws IOException {
    assertEquals(
        List.of(
            "/guilty/Pair.java:9: Pair does not describe its component empty",
            "/guilty/Pair.java:9: Pair does not describe its component untold",
            "/guilty/Pair.java:11: <init> is not described"),
        UndocumentedApi.in(List.of(source("Pair", GUILTY_RECORD))));
  }

  @Test
  void aPackageThatIsNotDescribedIsFound() throws IOException {
    assertEquals(
        List.of("/guilty/package-info.java: the package is not described"),
        UndocumentedApi.in(List.of(source("package-info", "package guilty;"))));
  }

  @Test
  void noFileIsLongerThanAPersonReads() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : allFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES && !LONGER.containsKey(file.getFileName().toString())) {
        tooLong.add(Reactor.root().relativize(file) + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  private static List<Path> mainFiles() {
    return Reactor.modules().stream().flatMap(module -> module.javaFiles().stream()).toList();
  }

  private static List<Path> allFiles() {
    return Reactor.modules().stream()
        .flatMap(module -> Stream.concat(module.javaFiles().stream(), module.testFiles().stream()))
        .toList();
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:/guilty/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
