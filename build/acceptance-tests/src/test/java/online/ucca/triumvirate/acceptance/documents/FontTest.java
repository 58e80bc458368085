package online.ucca.triumvirate.acceptance.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** The fonts that are shipped: free to pass on, and enough for every real corpus. */
class FontTest {
  private static final String FOLDER = "/online/ucca/triumvirate/output/document/fonts/";
  private static final List<String> FACES =
      List.of(
          "DejaVuSansCondensed.ttf",
          "DejaVuSansCondensed-Bold.ttf",
          "DejaVuSansCondensed-Oblique.ttf");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  @Test
  void everyCharacterOfEveryCorpusIsInEveryFace() throws IOException {
    Path corpus = Command.shared("corpus");
    List<CmapLookup> faces = faces();
    TreeMap<String, Integer> missing = new TreeMap<>();
    int files = 0;
    try (Stream<Path> all = Files.walk(corpus).filter(Files::isRegularFile)) {
      for (Path file : all.toList()) {
        files++;
        text(Files.readAllBytes(file))
            .codePoints()
            .filter(c -> !Character.isISOControl(c) && c != BYTE_ORDER_MARK && !drawn(faces, c))
            .forEach(c -> missing.merge("U+%04X in %s".formatted(c, file), 1, Integer::sum));
      }
    }
    assertTrue(files > 100, files + " files");
    assertEquals(new TreeMap<>(), missing);
  }

  @Test
  void seesWhatAFaceLacks() throws IOException {
    assertFalse(drawn(faces(), '中'));
    assertTrue(drawn(faces(), '☐'));
    assertEquals("a–b", text("a\\u2013b".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theLicenceComesAlong() throws IOException {
    String licence = new String(resource("LICENSE-DejaVu.txt"), StandardCharsets.UTF_8);
    assertTrue(licence.contains("Permission is hereby granted, free of charge"), licence);
  }

  private static boolean drawn(List<CmapLookup> faces, int character) {
    return faces.stream().allMatch(face -> face.getGlyphId(character) != 0);
  }

  /** As it stands in the file, with what JSON writes as an escape. */
  private static String text(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }

  private static List<CmapLookup> faces() throws IOException {
    List<CmapLookup> faces = new ArrayList<>();
    for (String face : FACES) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(resource(face)));
      faces.add(font.getUnicodeCmapLookup());
    }
    return faces;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FontTest.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
