package online.ucca.triumvirate.adapter.tga.instrument.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment beside a heading says about the text below it: where it was taken from, which
 * designators the capture inferred, where it is cut.
 *
 * @param source the address of the page it was taken from; empty if the comment names none
 * @param status the rest of the comment; may be empty
 * @param inferred designators that the capture supplied, without parentheses
 */
record Provenance(String source, String status, Set<String> inferred) {
  static final Provenance NONE = new Provenance("", "", Set.of());

  private static final Pattern ADDRESS = Pattern.compile("^[a-z0-9.-]+\\.[a-z]{2,3}\\b.*");
  private static final Pattern DESIGNATOR = Pattern.compile("\\(([a-zA-Z]{1,5}|\\d{1,2})\\)");
  private static final Pattern CUT_IN =
      Pattern.compile("\\[CUT\\] in ((?:\\((?:[a-zA-Z]{1,5}|\\d{1,2})\\)){1,5})");

  Provenance {
    inferred = Set.copyOf(inferred);
  }

  /** Reads the comment beside a heading. */
  static Provenance of(String comment) {
    int semicolon = comment.indexOf(" ; ");
    String first = semicolon < 0 ? comment : comment.substring(0, semicolon);
    boolean named = ADDRESS.matcher(first).matches();
    String source = named ? first : "";
    String status = "";
    if (!named) {
      status = comment;
    } else if (semicolon >= 0) {
      status = comment.substring(semicolon + 3);
    }
    Set<String> inferred = new HashSet<>();
    if (status.contains("inferred")) {
      Matcher matcher = DESIGNATOR.matcher(status);
      while (matcher.find()) {
        inferred.add(matcher.group(1));
      }
    }
    return new Provenance(source, status, inferred);
  }

  /** Where the comment says that the text is cut, as {@code (2)(d)}; empty if nowhere. */
  String cutIn() {
    Matcher matcher = CUT_IN.matcher(status);
    return matcher.find() ? matcher.group(1) : "";
  }
}
