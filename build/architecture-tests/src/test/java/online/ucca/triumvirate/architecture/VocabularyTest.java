package online.ucca.triumvirate.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * What every world shares knows no world's words (ADR 20): neither code nor comments, texts,
 * schemas or the packages that documents are written into.
 */
class VocabularyTest {
  private static final List<String> SHARED =
      List.of("triumvirate-model", "adapter-spi", "engine-core", "exchange-", "output-");

  private static final Set<String> BINARY = Set.of(".ttf");

  /** Where a term may stand all the same, by file and term, each with its reason. */
  private static final Map<String, String> ALLOWED = Map.of();

  @Test
  void whatEveryWorldSharesKnowsNoWorldsWords() throws IOException {
    List<Path> folders = sharedFolders();
    Set<String> found = new TreeSet<>();
    int files = 0;
    for (Path folder : folders) {
      for (Path file : filesUnder(folder)) {
        files++;
        for (String term : Vocabulary.termsIn(textOf(file))) {
          found.add(Reactor.root().relativize(file) + " says " + term);
        }
      }
    }
    assertTrue(files > 300, "only " + files + " files were looked at");
    found.removeAll(ALLOWED.keySet());

    assertEquals(Set.of(), found);
  }

  @Test
  void everyAllowedPlaceIsStillThere() throws IOException {
    for (String place : ALLOWED.keySet()) {
      Path file = Reactor.root().resolve(place.substring(0, place.indexOf(" says ")));
      String term = place.substring(place.indexOf(" says ") + " says ".length());
      assertTrue(Vocabulary.termsIn(textOf(file)).contains(term), place);
    }
  }

  @Test
  void aWorldsWordIsFound_inCodeCommentAndText() throws IOException {
    Path guilty =
        Reactor.root()
            .resolve("build/architecture-tests/src/test/java/online/ucca/triumvirate/architecture")
            .resolve("guilty/words/KnowsWorlds.java");

    assertEquals(
        List.of(
            "au-vet: a unit of competency",
            "au-vet: RTO",
            "au-vet: reasonable adjustment",
            "au-vet: BSBTWK201",
            "us-faa: airman",
            "us-faa: CFR",
            "us-faa: part 61",
            "us-faa: ATP"),
        Vocabulary.termsIn(Files.readString(guilty)));
    assertEquals(List.of("au-vet", "us-faa"), Vocabulary.worlds());
  }

  @Test
  void wordsThatOnlyLookAlikeAreLeftAlone() {
    assertEquals(
        List.of(),
        Vocabulary.termsIn(
            "So far, UTF-16 code units; acs; RTOsystem; the UNIT_CREDENTIAL; part 6 and"
                + " part 610; a unitary vetting; AUD; HB100; Pilotage"));
  }

  @Test
  void everyFolderThatIsSharedIsLookedAt() {
    List<String> names =
        sharedFolders().stream()
            .map(folder -> Reactor.root().relativize(folder).toString())
            .toList();

    assertTrue(names.contains("triumvirate-model/src/main"), names::toString);
    assertTrue(names.contains("adapter-spi/src/main"), names::toString);
    assertTrue(names.contains("engine-core/src/main"), names::toString);
    assertTrue(names.contains("exchange-standards/src/main"), names::toString);
    assertTrue(names.contains("output-docx-pdf/src/main"), names::toString);
    assertFalse(names.contains("adapter-tga/src/main"), names::toString);
  }

  private static List<Path> sharedFolders() {
    return Reactor.modules().stream()
        .filter(
            module ->
                SHARED.stream().anyMatch(module.folder().getFileName().toString()::startsWith))
        .map(module -> module.folder().resolve("src/main"))
        .toList();
  }

  private static List<Path> filesUnder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> BINARY.stream().noneMatch(file.getFileName().toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  /** A file's text; of an archive, the text of everything in it. */
  private static String textOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.getFileName().toString().endsWith(".docx")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    List<String> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return String.join("\n", parts);
  }
}
