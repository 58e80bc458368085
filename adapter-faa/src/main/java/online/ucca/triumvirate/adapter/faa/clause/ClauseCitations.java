package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.numbering.Frame;

/** How the clauses of a provision are cited. */
final class ClauseCitations {
  private final Citation whole;
  private final Map<Citation, Integer> taken = new HashMap<>();

  ClauseCitations(LawPart part, Provision provision) {
    this.whole =
        provision.kind() == Provision.Kind.APPENDIX
            ? Citation.ofAppendix(part.title(), part.number(), provision.number())
            : new Citation(part.title(), part.number(), provision.number(), Designators.NONE, "");
  }

  Citation whole() {
    return whole;
  }

  /** A paragraph that has no designator, by its number in the provision. */
  Citation numbered(int number) {
    return qualified(whole, "paragraph " + number);
  }

  /** A place, without what tells a range or a second of the same. */
  Citation plain(Frame frame) {
    List<String> designators = new ArrayList<>();
    StringBuilder qualifier = new StringBuilder();
    List<String> inDefinition = new ArrayList<>();
    for (Frame open : frame.path()) {
      if (open.isTerm()) {
        qualifier.append(qualifier.isEmpty() ? "" : ", ");
        qualifier.append(ofTerm(open.label().token()));
      } else {
        if (open.saysItsPlace()) {
          designators.clear();
        }
        (qualifier.isEmpty() ? designators : inDefinition).add(open.label().cited());
      }
    }
    if (!inDefinition.isEmpty()) {
      qualifier.append(", ").append(new Designators(inDefinition));
    }
    return qualified(whole.with(new Designators(designators)), qualifier.toString());
  }

  Citation of(Frame frame) {
    String through = frame.label().through();
    Citation plain = plain(frame);
    return through.isEmpty() ? plain : qualified(plain, "through (" + through + ")");
  }

  /** A citation that no other clause of the provision has. */
  Citation unique(Citation citation) {
    int count = taken.merge(citation, 1, Integer::sum);
    return count == 1 ? citation : unique(qualified(citation, "no. " + count));
  }

  static String ofTerm(String term) {
    return "definition of \"" + term + '"';
  }

  static Citation qualified(Citation citation, String qualifier) {
    String before = citation.qualifier();
    return new Citation(
        citation.title(),
        citation.part(),
        citation.section(),
        citation.designators(),
        before.isEmpty() || qualifier.isEmpty() ? before + qualifier : before + ", " + qualifier);
  }
}
