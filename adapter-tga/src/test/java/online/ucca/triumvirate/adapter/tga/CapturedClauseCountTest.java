package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.tga.instrument.markdown.CapturedInstrumentFormat;
import online.ucca.triumvirate.corpus.CorpusFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every clause and every word of the captured instruments, counted by another way of reading. */
class CapturedClauseCountTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^### (\\d+(?:\\.\\d+)?) .*$");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern NUMBER = Pattern.compile("(?m)^\\(\\d+\\) ");
  private static final Pattern LETTER = Pattern.compile("(?m)^\\([a-h]\\) ");
  private static final Pattern ROMAN = Pattern.compile("(?m)^\\((?:i|ii|iii|iv|v)\\) ");
  private static final Pattern NOTE = Pattern.compile("(?m)^Note: ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int ADVICE = 1;

  private TranslationResult result = new TestHost().translate("unit/good.json");

  @BeforeEach
  void translate() {
    result = new TestHost().translate(GoverningCorpus.with(GoverningCorpus.allReal()));
  }

  @Test
  void placesEveryClauseOfEveryStandard_asCountedByLineBeginnings() {
    int standards = compare("OS2025", "outcome-standards-2025.captured.md");
    assertEquals(23, standards, "Standards in the capture, two of them without text");
    assertEquals(14, compare("CS2025", "compliance-standards-2025.captured.md"));
    assertEquals(
        Map.of("OS2025", 147L, "CS2025", 18L, "CP2025", 12L, "SRTO2015", 2L + 10 + 16 + ADVICE),
        byInstrument(result));
  }

  /** A section's text runs to the next heading; its lines are counted by how they begin. */
  private int compare(String prefix, String file) {
    String text = COMMENT.matcher(GoverningCorpus.text(GoverningCorpus.real(file))).replaceAll("");
    List<MatchResult> headings = HEADING.matcher(text).results().toList();
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      String body = text.substring(headings.get(i).end(), end);
      String section = headings.get(i).group(1);
      assertEquals(
          List.of(count(NUMBER, body), count(LETTER, body), count(ROMAN, body), count(NOTE, body)),
          List.of(
              depth(prefix, section, "-\\d+"),
              depth(prefix, section, "-\\d+-[a-h]"),
              depth(prefix, section, "-\\d+-[a-h]-[iv]+"),
              depth(prefix, section, "(?:-\\w+)+-note(?:-\\d)?")),
          prefix + " " + section);
    }
    return headings.size();
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private long depth(String prefix, String section, String tail) {
    Pattern id = Pattern.compile(Pattern.quote(prefix + "-" + section) + tail);
    return GoverningCorpus.rules(result).stream()
        .filter(rule -> id.matcher(rule.ruleId().value()).matches())
        .count();
  }

  private static Map<String, Long> byInstrument(TranslationResult result) {
    Map<String, Long> counts = new TreeMap<>();
    GoverningCorpus.rules(result)
        .forEach(rule -> counts.merge(rule.ruleId().value().split("-", 2)[0], 1L, Long::sum));
    return counts;
  }

  /** Both sides as lists of words in order, so that a word that is lost or doubled shows. */
  @Test
  void accountsForEveryWordOfEveryInstrument() {
    var format = new CapturedInstrumentFormat();
    for (CorpusFile file : GoverningCorpus.allReal().subList(0, 4)) {
      StringBuilder passages = new StringBuilder();
      format.read(file).passages().forEach(passage -> passages.append(passage.text()).append(' '));
      assertEquals(words(GoverningCorpus.text(file)), words(passages.toString()), file.name());
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.equals("CUT") && !word.equals("MISSING"))
        .sorted()
        .toList();
  }
}
