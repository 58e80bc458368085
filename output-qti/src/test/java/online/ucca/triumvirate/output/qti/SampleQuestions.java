package online.ucca.triumvirate.output.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.model.id.PackId;
import org.w3c.dom.Element;

/** Questions written for these tests, and the files of a package. */
final class SampleQuestions {
  private SampleQuestions() {}

  static Courseware harbour() {
    return course(
        List.of(
            new Question("KQ-1", "KE 1", "", "Name the lines.", List.of("bow", "stern"), "c. 1"),
            new Question("KQ-2", "KE 2", "Tides", "Why do they turn?", List.of(), "c. 2"),
            new Question("KQ-3", "KE 3.1", "Tides", "When?", List.of("at slack"), "c. 3")));
  }

  static Courseware course(List<Question> questions) {
    return new Courseware(
        PackId.parse("7d3f5a52-0000-5000-8000-00000000abcd"),
        "HRB101 Keep a harbour",
        "Edition 2",
        "en-NZ",
        "Knowledge questions",
        List.of("Answer every question."),
        questions,
        null,
        List.of("Source: invented for testing.", "For tests only."));
  }

  /** The same text in every field that holds one; two questions would have the same id. */
  static Courseware everywhere(String text) {
    return new Courseware(
        PackId.parse("7d3f5a52-0000-5000-8000-00000000abcd"),
        text,
        text,
        text,
        text,
        List.of(text),
        List.of(
            new Question(text, text, text, text, List.of(text), text),
            new Question(text, text, text, text, List.of(text, text), text)),
        null,
        List.of(text));
  }

  static Map<String, byte[]> files(Courseware course) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] zip = new Qti3Packager().pack(course).bytes();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  static Element parsed(Map<String, byte[]> files, String path) {
    return Grammar.parse(Objects.requireNonNull(files.get(path), path));
  }
}
