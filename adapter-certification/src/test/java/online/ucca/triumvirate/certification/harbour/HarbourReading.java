package online.ucca.triumvirate.certification.harbour;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;

/** The lines of a corpus, and everything that is wrong with them. */
final class HarbourReading {
  private static final Set<String> WITH_ID =
      Set.of("HARBOUR", "OUTCOME", "CRITERION", "RULE", "CREDENTIAL");
  private static final Set<String> WITHOUT_ID =
      Set.of("KNOWLEDGE", "PERFORMANCE", "CONDITION", "REMARK");
  private static final String END = "END";

  private final List<HarbourLine> lines = new ArrayList<>();
  private final List<Finding> errors = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private String outcome = "";
  private boolean hasCriteria = true;

  List<HarbourLine> of(String keyword) {
    return lines.stream().filter(line -> line.keyword().equals(keyword)).toList();
  }

  List<HarbourLine> lines() {
    return lines;
  }

  List<Finding> errors() {
    return errors;
  }

  static HarbourReading read(List<CorpusFile> files) {
    HarbourReading reading = new HarbourReading();
    files.forEach(reading::file);
    reading.endOfOutcome("the end");
    if (reading.of("OUTCOME").isEmpty()) {
      reading.error(ErrorCode.TRN_NO_ELEMENTS, "there is no outcome", "the corpus");
    }
    if (reading.of("RULE").isEmpty() || reading.of("CREDENTIAL").isEmpty()) {
      reading.error(
          ErrorCode.TRD_INCOMPLETE_INSTRUMENTS, "rules or credentials are missing", "the corpus");
    }
    return reading;
  }

  private void file(CorpusFile file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    } catch (CharacterCodingException e) {
      error(ErrorCode.TRN_SECTION_UNREADABLE, "it is not UTF-8", file.name());
      return;
    }
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size() - 1; i++) {
      line(file.name() + " line " + (i + 1), all.get(i));
    }
    if (all.isEmpty() || !all.get(all.size() - 1).equals(END)) {
      error(ErrorCode.TRN_SECTION_UNREADABLE, "its end is missing", file.name());
    }
  }

  private void line(String place, String line) {
    if (line.startsWith("#")) {
      return;
    }
    String keyword = line.split(" ", 2)[0];
    String rest = line.substring(keyword.length()).strip();
    if (line.chars().anyMatch(c -> Character.isISOControl((char) c))) {
      error(ErrorCode.TRN_WRONG_TYPE, "it holds a control character", place);
    } else if (WITH_ID.contains(keyword)) {
      String id = rest.split(" ", 2)[0];
      add(new HarbourLine(place, keyword, id, rest.substring(id.length()).strip()));
    } else if (WITHOUT_ID.contains(keyword)) {
      add(new HarbourLine(place, keyword, "", rest));
    } else {
      error(ErrorCode.TRN_UNKNOWN_MEMBER, "'" + keyword + "' is no keyword", place);
    }
  }

  private void add(HarbourLine line) {
    if (line.text().isBlank()) {
      error(ErrorCode.TRN_EMPTY_TEXT, "it says nothing", line.place());
      return;
    }
    if (!line.id().isEmpty() && !ids.add(line.keyword() + " " + line.id())) {
      error(ErrorCode.TRN_DUPLICATE_ELEMENT, line.id() + " stands twice", line.place());
      return;
    }
    if (line.keyword().equals("OUTCOME")) {
      endOfOutcome(line.place());
      outcome = line.id();
      hasCriteria = false;
    } else if (line.keyword().equals("CRITERION")) {
      hasCriteria = true;
      if (outcome.isEmpty() || !line.id().startsWith(outcome + ".")) {
        error(ErrorCode.TRN_MISPLACED_CRITERION, "it is of another outcome", line.place());
        return;
      }
    }
    lines.add(line);
  }

  private void endOfOutcome(String place) {
    if (!hasCriteria) {
      error(ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA, "outcome " + outcome + " has none", place);
    }
  }

  private void error(ErrorCode code, String message, String place) {
    Finding finding = Finding.of(code, message).from(place);
    errors.add(
        new Finding(
            finding.errorCode(),
            finding.severity(),
            Phase.TRANSLATION,
            place,
            null,
            message,
            finding.remediation(),
            null));
  }
}
