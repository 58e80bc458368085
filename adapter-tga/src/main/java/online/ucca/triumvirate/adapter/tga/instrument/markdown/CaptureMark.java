package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.instrument.Clause;
import online.ucca.triumvirate.corpus.Wording;

/**
 * A line's words and the capture's marks in it: {@code [CUT]}, {@code [CUT: what was there]},
 * {@code [MISSING: why]}.
 *
 * @param words the words without the marks
 * @param withCuts the words with {@link Clause#CUT} in place of each mark
 * @param remarks what the marks say, each possibly empty; no mark, no remark
 */
record CaptureMark(String words, String withCuts, List<String> remarks) {
  private static final Pattern MARK = Pattern.compile("\\[(?:CUT|MISSING)\\b:?([^\\[\\]]*)\\]");

  CaptureMark {
    remarks = List.copyOf(remarks);
  }

  static CaptureMark in(String line) {
    Matcher matcher = MARK.matcher(line);
    List<String> remarks = new ArrayList<>();
    while (matcher.find()) {
      remarks.add(matcher.group(1).strip());
    }
    return remarks.isEmpty()
        ? new CaptureMark(line, line, remarks)
        : new CaptureMark(
            Wording.normalise(matcher.replaceAll(" ")),
            Wording.normalise(matcher.replaceAll(" " + Matcher.quoteReplacement(Clause.CUT) + " ")),
            remarks);
  }

  boolean isThere() {
    return !remarks.isEmpty();
  }

  /** A mark that was begun in another way than the capture's: what it hides cannot be told. */
  boolean isBroken() {
    return words.contains("[CUT") || words.contains("[MISSING");
  }

  /** What the marks say, for a message. */
  String said() {
    String all = String.join("; ", remarks.stream().filter(remark -> !remark.isEmpty()).toList());
    return all.isEmpty() ? "" : "; the source says: " + all;
  }
}
