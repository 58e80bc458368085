package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import online.ucca.triumvirate.model.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Every code of the registry is raised by the product and provoked by a test. */
class ErrorCodesTest {
  private static final String REGISTRY = "ErrorCode.java";
  private static final String THIS_ROOM = "architecture-tests";

  @Test
  void everyCodeIsRaised() throws IOException {
    List<Path> files =
        sources(Reactor.modules().stream().flatMap(module -> module.javaFiles().stream()));
    assertEquals(Set.of(), missing(CodeMentions.raisedIn(read(files))));
  }

  @Test
  void everyCodeIsProvokedByATest() throws IOException {
    List<Path> files =
        sources(
            Reactor.modules().stream()
                .filter(module -> !module.folder().endsWith(THIS_ROOM))
                .flatMap(module -> module.testFiles().stream()));
    assertEquals(Set.of(), missing(CodeMentions.expectedIn(read(files))));
  }

  @Test
  void whatIsOnlyAskedForIsNotRaised() throws IOException {
    assertEquals(
        Set.of("VAL_BAD_DATE"),
        CodeMentions.raisedIn(
            List.of(
                source(
                    """
                    package guilty;

                    /** Says VAL_EMPTY_ARRAY and {@link ErrorCode#VAL_BAD_PERIOD}. */
                    class Raises {
                      Finding made = Finding.of(ErrorCode.VAL_BAD_DATE, "x");
                      boolean asked = made.hasCode(ErrorCode.VAL_DUPLICATE_ID);
                      int switched(ErrorCode code) {
                        return switch (code) {
                          case VAL_WRONG_TYPE -> 1;
                          default -> 0;
                        };
                      }
                    }
                    """))));
  }

  @Test
  void whatATestMakesItselfIsNotProvoked() throws IOException {
    assertEquals(
        Set.of("TRD_NOT_A_TRIUMVIRATE", "VAL_BAD_DATE", "VAL_BAD_VALUE", "VAL_EMPTY_ARRAY"),
        CodeMentions.expectedIn(
            List.of(
                source(
                    """
                    package guilty;

                    /** Says VAL_BAD_PERIOD. */
                    class Echoes {
                      // VAL_DANGLING_REFERENCE is meant here
                      Finding made = Finding.of(ErrorCode.VAL_DUPLICATE_ID, "x").at("/");

                      Finding structured(ErrorCode code) {
                        return Finding.of(code, "because");
                      }

                      @CsvSource({"a, VAL_EMPTY_ARRAY", "b, VAL_BAD_VALUE"})
                      void expects(String a, String code) {
                        assertEquals("VAL_DUPLICATE_ID /", found(made));
                        run(structured(ErrorCode.VAL_WRONG_TYPE));
                        assertEquals(ErrorCode.VAL_WRONG_TYPE.name(), found());
                        assertRefused(ErrorCode.VAL_BAD_DATE);
                        assertTrue(found().hasCode(ErrorCode.TRD_NOT_A_TRIUMVIRATE));
                      }
                    }
                    """))));
  }

  private static Set<String> missing(Set<String> found) {
    return Arrays.stream(ErrorCode.values())
        .map(ErrorCode::name)
        .filter(code -> !found.contains(code))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources(Stream<Path> files) {
    return files.filter(file -> !file.endsWith(REGISTRY)).toList();
  }

  private static List<JavaFileObject> read(List<Path> files) throws IOException {
    try (StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<JavaFileObject> objects = new ArrayList<>();
      manager.getJavaFileObjectsFromPaths(files).forEach(objects::add);
      return objects;
    }
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:/guilty/Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
