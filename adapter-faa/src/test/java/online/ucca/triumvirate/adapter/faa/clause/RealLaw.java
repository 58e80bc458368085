package online.ucca.triumvirate.adapter.faa.clause;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.ecfr.EcfrFile;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.markdown.MarkdownFile;
import online.ucca.triumvirate.reading.Reading;

/** The real parts 61, 135 and 141; skips the test if they are not there. */
final class RealLaw {
  private static final String PART_135 = "ecfr/14cfr-part135.ecfr.xml";

  private static final Map<String, Reading<LawText>> READ = new ConcurrentHashMap<>();

  private RealLaw() {}

  static Reading<LawText> read(String number) {
    return READ.computeIfAbsent(number, one -> LawClauses.of(part(one)));
  }

  static LawText text(String number) {
    return Objects.requireNonNull(read(number).subject());
  }

  static LawPart part(String number) {
    Reading<LawPart> reading =
        switch (number) {
          case "61" -> MarkdownFile.read(RealSources.file(RealSources.PART_61));
          case "135" -> EcfrFile.read(RealSources.file(PART_135));
          case "141" -> MarkdownFile.read(RealSources.file(RealSources.PART_141));
          default -> throw new IllegalArgumentException(number);
        };
    return Objects.requireNonNull(reading.subject());
  }

  /** Part 135 as text, for counting in it without a reader. */
  static String raw() {
    return StandardCharsets.UTF_8.decode(RealSources.file(PART_135).content()).toString();
  }

  static List<Clause> clauses(String number) {
    return text(number).clauses();
  }

  /** The clause with a citation, written as one cites it. */
  static Clause clause(LawText text, String citation) {
    return text.clauses().stream()
        .filter(clause -> clause.citation().toString().equals(citation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause is cited as " + citation));
  }
}
