package online.ucca.triumvirate.adapter.tga.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.corpus.CorpusFile;

/** The service's documents about one unit that was written for this project. */
public final class RestFixture {
  private static final String FOLDER = "/META-INF/triumvirate/corpora/tga-v1/";
  private static final String UNIT = "rest-unit-whole";
  private static final List<String> NAMES =
      List.of("component.json", "release.json", "bundle-b-20.json", "bundle-b-21.json");

  private RestFixture() {}

  public static List<CorpusFile> files() {
    return NAMES.stream().map(RestFixture::file).toList();
  }

  public static List<CorpusFile> files(String corpus, String... names) {
    return Arrays.stream(names).map(name -> file(corpus, name)).toList();
  }

  public static CorpusFile file(String name) {
    return file(UNIT, name);
  }

  private static CorpusFile file(String corpus, String name) {
    String path = FOLDER + corpus + "/" + name;
    try (InputStream in = RestFixture.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return new CorpusFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name) {
    return new String(file(name).bytes(), StandardCharsets.UTF_8);
  }

  static CorpusFile changed(CorpusFile file, String part, String replacement) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file.name() + " does not hold " + part);
    }
    return new CorpusFile(
        file.name(), text.replace(part, replacement).getBytes(StandardCharsets.UTF_8));
  }

  static List<CorpusFile> changed(String name, String part, String replacement) {
    return files().stream()
        .map(file -> file.name().equals(name) ? changed(file, part, replacement) : file)
        .toList();
  }

  static List<CorpusFile> cut(String name) {
    return files().stream()
        .map(
            file ->
                file.name().equals(name)
                    ? new CorpusFile(name, Arrays.copyOf(file.bytes(), file.bytes().length / 2))
                    : file)
        .toList();
  }

  static List<CorpusFile> without(String name) {
    return files().stream().filter(file -> !file.name().equals(name)).toList();
  }
}
