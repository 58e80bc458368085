package online.ucca.triumvirate.adapter.faa.credential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.clause.Citation;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.Designators;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;

/**
 * A few clauses of part 61, one a line: {@code 61.19(d) *Flight instructor certificate.* Except …}.
 * The words are the law's, shortened.
 */
final class LawSketch {
  private static final Pattern LINE =
      Pattern.compile("(61\\.\\d+)((?:\\([A-Za-z0-9]+\\))*) ?(?:\\*([^*]+)\\.\\* ?)?(.*)");

  private LawSketch() {}

  static final String LIST =
      """
      61.5(a) The following certificates are issued under this part to an applicant who satisfactorily accomplishes the requirements:
      61.5(a)(1) Pilot certificates—
      61.5(a)(1)(i) Student pilot.
      61.5(a)(1)(ii) Sport pilot.
      61.5(a)(1)(iii) Recreational pilot.
      61.5(a)(1)(iv) Private pilot.
      61.5(a)(1)(v) Commercial pilot.
      61.5(a)(1)(vi) Airline transport pilot.
      61.5(a)(2) Flight instructor certificates.
      61.5(a)(3) Ground instructor certificates.
      61.5(b) The following ratings are placed on a pilot certificate (other than student pilot) when an applicant satisfactorily accomplishes the requirements:
      61.5(b)(1) Aircraft category ratings—
      61.5(b)(1)(i) Airplane.
      61.5(b)(2) Airplane class ratings—
      61.5(b)(2)(i) Single-engine land.
      61.5(b)(2)(ii) Multiengine land.
      61.5(b)(2)(iii) Single-engine sea.
      61.5(b)(2)(iv) Multiengine sea.
      61.5(b)(8) Instrument ratings (on private and commercial pilot certificates only)—
      61.5(b)(8)(i) Instrument—Airplane.
      61.5(c) The following ratings are placed on a flight instructor certificate when an applicant satisfactorily accomplishes the requirements:
      61.5(c)(1) Aircraft category ratings—
      61.5(c)(1)(i) Airplane.
      61.5(c)(2) Airplane class ratings—
      61.5(c)(2)(i) Single-engine.
      61.5(c)(2)(ii) Multiengine.
      61.5(c)(5) Sport pilot rating.
      61.5(d) The following ratings are placed on a ground instructor certificate when an applicant satisfactorily accomplishes the requirements:
      61.5(d)(1) Basic.
      """;

  static LawText of(String... texts) {
    Map<Citation, Clause> clauses = new HashMap<>();
    List<Clause> inOrder = new ArrayList<>();
    List<Provision> provisions = new ArrayList<>();
    for (String line : String.join("\n", texts).lines().map(String::strip).toList()) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        Clause clause = clause(parts, clauses);
        clauses.put(clause.citation(), clause);
        inOrder.add(clause);
        provisions.add(clause.provision());
      }
    }
    return new LawText(
        new LawPart(14, "61", "Certification", "2019-08-26", "", provisions, "sketch.md"), inOrder);
  }

  private static Clause clause(Matcher parts, Map<Citation, Clause> before) {
    String designators = parts.group(2);
    List<String> path =
        designators.isEmpty()
            ? List.of()
            : List.of(designators.substring(1, designators.length() - 1).split("\\)\\(", -1));
    Citation citation = Citation.of(14, parts.group(1), new Designators(path));
    Citation parent = null;
    for (int i = path.size() - 1; i >= 0 && parent == null; i--) {
      Citation outer = citation.with(new Designators(path.subList(0, i)));
      parent = before.containsKey(outer) ? outer : null;
    }
    boolean reserved = parts.group(4).equals("[Reserved]");
    return new Clause(
        citation,
        parent,
        parts.group(3) == null ? "" : parts.group(3),
        parts.group(4),
        reserved,
        false,
        List.of(),
        new Provision(
            Provision.Kind.SECTION,
            parts.group(1),
            "",
            "",
            reserved && path.isEmpty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ""),
        "sketch.md, " + citation);
  }
}
