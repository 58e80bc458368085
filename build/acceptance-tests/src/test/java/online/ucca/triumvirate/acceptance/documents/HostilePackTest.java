package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.acceptance.Checkers;
import online.ucca.triumvirate.acceptance.Command;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.acceptance.PackContents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * Hostile text in every field of a Triumvirate: each document opens, shows the text as it is, and
 * does nothing that the text says. In every build each kind stands in some fields; in the profile
 * {@code slow} each kind stands in each field.
 */
class HostilePackTest {
  private static final Path SAMPLES = Command.ROOT.resolve("examples/corpora");
  private static final List<String> EVERYTHING =
      List.of("--accessible", "--workbook", "--scorm", "--qti");
  private static final Pattern SAFE_PATH =
      Pattern.compile("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*");
  private static final Pattern REPLACED =
      Pattern.compile("U\\+([0-9A-F]+) could not be drawn and was replaced ([0-9]+) times");

  @TempDir Path folder;
  private ServerSocket server;

  HostilePackTest() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @BeforeEach
  void listen() throws IOException {
    server.setSoTimeout(50);
  }

  @AfterEach
  void nobodyAsked() throws IOException {
    assertThrows(SocketTimeoutException.class, server::accept);
    server.close();
  }

  @Test
  void drawsEveryKindOfText_inEveryField() throws Exception {
    List<HostileText> texts =
        HostileText.ALL.stream().map(text -> text.askingPort(server.getLocalPort())).toList();
    List<Path> packs = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path corpus : List.of(Command.SAMPLE, SAMPLES.resolve("us-faa"))) {
      Path place = folder.resolve(corpus.getFileName().toString());
      java.nio.file.Files.createDirectory(place);
      HostileTriumvirate hostile = HostileTriumvirate.of(place, corpus);
      int rotations = RealPacks.ALL ? 0 : corpus.equals(Command.SAMPLE) ? 2 : 1;
      for (int i = 0; i < rotations; i++) {
        int shift = i * texts.size() / rotations;
        String provider = texts.get((5 + 11 * i) % texts.size()).text();
        Path pack =
            hostile.pack(
                place,
                "rotation-" + i,
                field -> texts.get((field + shift) % texts.size()).text(),
                provider,
                i % 2 == 0 ? List.of() : EVERYTHING);
        packs.add(pack);
        faults.addAll(faults(pack, hostile.written(), provider));
      }
      for (HostileText text : RealPacks.ALL ? texts : List.<HostileText>of()) {
        Path pack =
            hostile.pack(
                place,
                text.kind().replace(' ', '-'),
                field -> text.text(),
                text.text(),
                EVERYTHING);
        packs.add(pack);
        faults.addAll(faults(pack, hostile.written(), text.text()));
      }
    }
    assertEquals(List.of(), faults);
    assertOpened(packs);
  }

  @Test
  void refusesHalfACharacter_sinceNoJsonHoldsOne() {
    Result result =
        new Command(folder.resolve("home"))
            .run("pack", Command.SAMPLE, "--out", folder, "--provider", "half \uD800 of it");
    assertEquals(1, result.status());
    assertTrue(result.err().contains("JSN_LONE_SURROGATE"), result.err());
  }

  private void assertOpened(List<Path> packs) throws Exception {
    Checkers.assumeNodePackages();
    Checkers.assumeInstalled("soffice");
    DocxFolder docx = new DocxFolder(folder.resolve("docx"));
    docx.addAll(packs);
    assertEquals(List.of(), docx.invalid());
    assertEquals(List.of(), docx.notDrawn());
  }

  /** What is wrong with a pack, as far as no other program is needed. */
  private static List<String> faults(Path zip, Map<String, String> written, String provider)
      throws IOException {
    PackContents pack = new PackContents(zip);
    List<String> faults = new ArrayList<>();
    for (String path : pack.paths()) {
      String where =
          zip.subpath(zip.getNameCount() - 3, zip.getNameCount() - 1) + "/" + path + ": ";
      if (!SAFE_PATH.matcher(path).matches()) {
        faults.add(where + "no safe path");
      }
      if (path.endsWith(".docx")) {
        DocxFile file = DocxFile.of(pack.bytes(path));
        DocxFaults.of(file).forEach(fault -> faults.add(where + fault));
      } else if (path.endsWith(".pdf")) {
        PdfFile pdf = PdfFile.of(pack.bytes(path));
        pdf.actions().forEach(action -> faults.add(where + action));
        if (pdf.pages().isEmpty()) {
          faults.add(where + "no page");
        }
        Layout.faults(List.of(), pdf.pages()).stream()
            .filter(fault -> !fault.contains(Layout.DRAWN_TWICE))
            .limit(3)
            .forEach(fault -> faults.add(where + fault));
      } else if (path.endsWith(".zip")) {
        faults.addAll(unreadable(where, new PackContents(pack.bytes(path))));
      }
    }
    faults.addAll(unreported(zip, pack.manifest(), written, provider));
    faults.addAll(missing(zip, pack, written));
    return faults;
  }

  /** What of a content package no XML parser reads. */
  private static List<String> unreadable(String where, PackContents contents) throws IOException {
    List<String> faults = new ArrayList<>();
    int read = 0;
    for (String path : contents.paths()) {
      if (path.endsWith(".xml")) {
        try {
          DocxFile.parsed(contents.bytes(path));
          read++;
        } catch (SAXException e) {
          faults.add(where + path + ": " + e.getMessage());
        }
      }
    }
    if (read == 0) {
      faults.add(where + "holds no XML");
    }
    return faults;
  }

  /** Every statement, as it is, in the matrix. */
  private static List<String> missing(Path zip, PackContents pack, Map<String, String> written)
      throws IOException {
    DocxFile matrix = DocxFile.of(pack.bytes("mapping-matrix.docx"));
    String shown = PackContents.folded(DocxFile.text(matrix.part(DocxFile.BODY)));
    List<String> missing = new ArrayList<>();
    for (JsonObject requirement :
        pack.manifest().getJsonArray("requirements").getValuesAs(JsonObject.class)) {
      String statement = requirement.getString("statement");
      if (!shown.contains(HostileText.shown(statement))) {
        missing.add(zip + " lacks " + HostileText.shown(statement));
      }
    }
    if (written.size() < 50) {
      missing.add(zip + ": only " + written.size() + " fields were written");
    }
    return missing;
  }

  /**
   * Each statement stands in at least two documents of both formats, so that what no file may hold
   * is replaced at least four times; and nothing is reported that nobody wrote.
   */
  private static List<String> unreported(
      Path zip, JsonObject manifest, Map<String, String> written, String provider) {
    Map<Integer, Integer> reported = reported(manifest);
    Map<Integer, Integer> expected = new TreeMap<>();
    for (JsonObject requirement :
        manifest.getJsonArray("requirements").getValuesAs(JsonObject.class)) {
      requirement
          .getString("statement")
          .codePoints()
          .filter(HostileText::isIllegal)
          .forEach(c -> expected.merge(c, 4, Integer::sum));
    }
    List<String> faults = new ArrayList<>();
    expected.forEach(
        (c, times) -> {
          if (reported.getOrDefault(c, 0) < times) {
            faults.add(zip + ": U+%X %d times at least, reported ".formatted(c, times) + reported);
          }
        });
    Set<Integer> given = new TreeSet<>();
    written.values().forEach(text -> addLetters(text, given));
    addLetters(provider, given);
    if (!given.containsAll(reported.keySet())) {
      faults.add(zip + ": reported, but never written: " + reported);
    }
    return faults;
  }

  /** Its characters, and those with which it begins inside a sentence, or begins one. */
  private static void addLetters(String text, Set<Integer> letters) {
    text.codePoints().forEach(letters::add);
    text.codePoints().map(Character::toLowerCase).forEach(letters::add);
    text.codePoints().map(Character::toUpperCase).forEach(letters::add);
  }

  private static Map<Integer, Integer> reported(JsonObject manifest) {
    Map<Integer, Integer> replaced = new TreeMap<>();
    for (JsonObject warning : manifest.getJsonArray("warnings").getValuesAs(JsonObject.class)) {
      Matcher matcher = REPLACED.matcher(warning.getString("message"));
      if (matcher.find()) {
        replaced.put(Integer.parseInt(matcher.group(1), 16), Integer.parseInt(matcher.group(2)));
      }
    }
    return replaced;
  }
}
