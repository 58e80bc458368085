package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import online.ucca.triumvirate.acceptance.Command.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack says nothing of the computer it was made on. {@code build/ci/check-same-bytes} compares
 * more surroundings, and two JDKs.
 */
class SameBytesTest {
  private static final List<String> OPTIONS =
      List.of("--accessible", "--workbook", "--scorm", "--qti");
  private static final String PACK = "SAMWRK201_R1.zip";

  private static final int RARE = 6;

  @TempDir Path folder;

  @Test
  void packsTheSameBytes_whoeverPacksWhereverAndWhenever() throws Exception {
    Path home = folder.resolve("here");
    byte[] plain = pack(home, Command.EPOCH, List.of());
    byte[] all = pack(home, Command.EPOCH, installed(home));
    assertArrayEquals(
        plain,
        packElsewhere(
            List.of(),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1"));
    assertArrayEquals(
        all,
        packElsewhere(
            installed(home),
            "-Duser.language=ar",
            "-Duser.country=SA",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=windows-1252"));
  }

  @Test
  void packsOtherBytes_onAnotherDay() throws Exception {
    Path home = folder.resolve("here");
    byte[] today = pack(home, Command.EPOCH, List.of());
    byte[] tomorrow = pack(home, Long.toString(Long.parseLong(Command.EPOCH) + 86_400), List.of());
    assertNotEquals(
        new String(today, StandardCharsets.ISO_8859_1),
        new String(tomorrow, StandardCharsets.ISO_8859_1));
  }

  @Test
  void saysNothingOfItsHost() throws Exception {
    List<String> planted = new ArrayList<>(List.of("wombat", "marsupial", "burrow"));
    Path home = folder.resolve("here");
    pack(home, Command.EPOCH, List.of());
    byte[] pack =
        packElsewhere(
            installed(home),
            "-Duser.name=wombat",
            "-Dos.name=marsupial",
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("burrow")));
    planted.add(folder.toString());
    Stream.of("java.vendor", "java.vm.name", "java.runtime.version", "java.version", "os.version")
        .map(System::getProperty)
        .filter(SameBytesTest::isRare)
        .forEach(planted::add);
    Stream.of(InetAddress.getLocalHost().getHostName())
        .filter(SameBytesTest::isRare)
        .forEach(planted::add);
    assertEquals(List.of(), FileInside.found(pack, planted));
  }

  @Test
  void findsWhatAFileSaysOfItsHost_howeverDeepItStands() throws IOException {
    byte[] said = "made by wombat".getBytes(StandardCharsets.UTF_8);
    byte[] wide = "made by wombat".getBytes(StandardCharsets.UTF_16BE);
    List<String> words = List.of("Wombat", "koala");
    assertEquals(List.of("Wombat"), FileInside.found(said, words));
    assertEquals(List.of("Wombat"), FileInside.found(wide, words));
    assertEquals(List.of("Wombat"), FileInside.found(zip(zip(said)), words));
    assertEquals(List.of("Wombat"), FileInside.found(zip(pdf("made by wombat", "")), words));
    assertEquals(List.of("Wombat"), FileInside.found(zip(pdf("", "made by wombat")), words));
    assertEquals(List.of(), FileInside.found(zip(pdf("made", "made")), words));
  }

  /** Whether a word is so long that compressed bytes do not hold it by chance. */
  private static boolean isRare(String word) {
    return word.length() >= RARE;
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("docProps/app.xml"));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String text, String creator) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, bytes).setFullCompression();
    document.addCreator(creator);
    document.open();
    document.add(new Paragraph(text + "."));
    document.close();
    return bytes.toByteArray();
  }

  private byte[] pack(Path home, String epoch, List<String> options) throws IOException {
    Path out = Files.createTempDirectory(folder, "packs");
    Result result =
        new Command(home).with("SOURCE_DATE_EPOCH", epoch).run(words(out, options).toArray());
    assertEquals(0, result.status(), result.err());
    return Files.readAllBytes(out.resolve(PACK));
  }

  /** In a process of its own, as another user with the same key. */
  private byte[] packElsewhere(List<String> options, String... settings) throws Exception {
    Path out = Files.createTempDirectory(folder, "elsewhere");
    Path home = Files.createDirectories(out.resolve("home/wombat"));
    Files.createDirectories(home.resolve("keys"));
    Path key = Path.of("keys/signing-key.pem");
    Files.copy(folder.resolve("here").resolve(key), home.resolve(key));
    List<String> jvm =
        new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Duser.home=" + home.getParent()));
    jvm.addAll(List.of(settings));
    Result result = ChildProcess.result(home, words(out, options), jvm.toArray(new String[0]));
    assertEquals(0, result.status(), result.err());
    return Files.readAllBytes(out.resolve(PACK));
  }

  private static List<String> words(Path out, List<String> options) {
    List<String> words =
        new ArrayList<>(List.of("pack", Command.SAMPLE.toString(), "--out", out.toString()));
    words.addAll(options);
    return words;
  }

  /** Every option whose renderer is on the class path. */
  private List<String> installed(Path home) {
    List<String> installed = new ArrayList<>();
    for (String option : OPTIONS) {
      Result result =
          new Command(home).run(words(folder.resolve("tried"), List.of(option)).toArray());
      if (result.status() == 0) {
        installed.add(option);
      } else {
        assertTrue(result.err().contains("PCK_RENDERER_MISSING"), result.err());
      }
    }
    return installed;
  }
}
