package online.ucca.triumvirate.adapter.faa.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.LawPart;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.adapter.faa.numbering.DesignatorRange;

/** The clause that cites, from which {@code this section} and {@code paragraph (a)} are seen. */
final class Standpoint {
  /** The levels of a section; no list has so many members that it comes to {@code (l)}, fifty. */
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("[a-z]{1,3}"),
          Pattern.compile("[0-9]{1,3}"),
          Pattern.compile("[ivx]{1,7}"),
          Pattern.compile("[A-Z]{1,3}"));

  private static final Pattern SUBPART = Pattern.compile("(?i:subpart) ([A-Z]{1,2})\\b");
  private static final Pattern DEFINITION = Pattern.compile("definition of \".*?\"(?=$|, )");

  private final LawPart part;
  private final Clause clause;
  private final ClauseIndex index;

  Standpoint(LawPart part, Clause clause, ClauseIndex index) {
    this.part = part;
    this.clause = clause;
    this.index = index;
  }

  int title() {
    return part.title();
  }

  boolean isInSection() {
    return clause.provision().kind() == Provision.Kind.SECTION;
  }

  Citation part() {
    return Citation.ofPart(part.title(), part.number());
  }

  /** The section, appendix or special regulation as a whole. */
  Citation provision() {
    return clause.citation().with(Designators.NONE);
  }

  /** The section; in an appendix what it calls so: the numbered item that the clause belongs to. */
  Citation section() {
    List<String> path = clause.citation().designators().path();
    return isInSection() || path.isEmpty() || !Designators.isBare(path.get(0))
        ? provision()
        : clause.citation().with(new Designators(path.subList(0, 1)));
  }

  /** A numbered item of the appendix. */
  Citation item(String number) {
    String designator = Designators.isBare(number) ? number : number + ".";
    return provision().with(new Designators(List.of(designator)));
  }

  boolean hasItem(String number) {
    return index.has(item(number));
  }

  /** What {@code this section}, {@code this part} and so on are. */
  Citation own(String what) {
    return switch (what) {
      case "section" -> section();
      case "part" -> part();
      case "subpart" -> subpart();
      case "paragraph" -> clause.citation();
      case "definition" -> definition();
      default -> provision();
    };
  }

  /** What paragraphs are paragraphs of that are said to be of {@code this section} and so on. */
  Citation base(String what) {
    return switch (what) {
      case "definition" -> definition();
      case "appendix", "SFAR" -> provision();
      default -> section();
    };
  }

  private Citation definition() {
    Matcher definition = DEFINITION.matcher(clause.citation().qualifier());
    return definition.lookingAt()
        ? ClauseCitations.qualified(
            clause.citation().with(clause.citation().designators()), definition.group())
        : section();
  }

  private Citation subpart() {
    Matcher letter = SUBPART.matcher(clause.provision().subpart());
    return letter.lookingAt()
        ? Citation.ofSubpart(part.title(), part.number(), letter.group(1))
        : part();
  }

  /** A special regulation by its number; of this part, if it has one of that number. */
  Citation specialRegulation(String number, String inPart) {
    String name = "Special Federal Aviation Regulation No. " + number;
    boolean isHere =
        part.provisions().stream()
            .anyMatch(one -> one.kind() == Provision.Kind.SPECIAL_REGULATION && isOf(one, number));
    return new Citation(
        part.title(),
        inPart.isEmpty() && isHere ? part.number() : inPart,
        name,
        Designators.NONE,
        "");
  }

  private static boolean isOf(Provision provision, String number) {
    return provision.number().endsWith(" " + number);
  }

  /**
   * The path of the first member of a list, below a place. What the place itself does not have, as
   * {@code (3)} of a section of letters, is looked for around the clause.
   */
  List<String> first(Citation base, List<String> path) {
    List<String> around = clause.citation().designators().path();
    int outermost = base.designators().path().size();
    boolean isAround = base.equals(section()) && !index.has(paragraph(base, path));
    for (int depth = around.size(); isAround && depth > outermost; depth--) {
      List<String> candidate = new ArrayList<>(around.subList(outermost, depth));
      candidate.addAll(path);
      if (index.has(paragraph(base, candidate))) {
        return candidate;
      }
    }
    return path;
  }

  /** A paragraph of a place, as the clause names it. */
  Citation paragraph(Citation base, List<String> path) {
    if (!base.qualifier().isEmpty()) {
      return ClauseCitations.qualified(base, new Designators(path).toString());
    }
    List<String> designators = new ArrayList<>(base.designators().path());
    designators.addAll(path);
    return base.with(new Designators(designators));
  }

  /**
   * The path of a member of a list that says only how it differs from the one before: {@code (2)}
   * behind {@code (a)(1)}. Of what is not known to be there, it is where a section has such ones.
   */
  List<String> following(Citation base, List<String> before, List<String> path) {
    List<String> fallback = path;
    for (int i = before.size() - 1; i >= 0; i--) {
      if (DesignatorRange.isComparable(before.get(i), path.get(0))) {
        List<String> candidate = new ArrayList<>(before.subList(0, i));
        candidate.addAll(path);
        if (index.has(paragraph(base, candidate))) {
          return candidate;
        }
        boolean isBetter = !isRegular(fallback) && isRegular(candidate);
        fallback = fallback == path || isBetter ? candidate : fallback;
      }
    }
    return fallback;
  }

  /** Whether designators stand at the levels where a section has them. */
  private static boolean isRegular(List<String> path) {
    for (int level = 0; level < Math.min(path.size(), LEVELS.size()); level++) {
      if (!LEVELS.get(level).matcher(path.get(level)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The paragraphs behind the first one of a range up to its last one. */
  List<List<String>> after(Citation base, List<String> first, List<String> last) {
    int level = last.size() - 1;
    boolean isOneList =
        first.size() == last.size() && first.subList(0, level).equals(last.subList(0, level));
    if (!isOneList) {
      return List.of(last);
    }
    boolean isTopLevel =
        level == 0 && base.designators().path().isEmpty() && base.qualifier().isEmpty();
    List<List<String>> members = new ArrayList<>();
    for (String member : membersAfter(first.get(level), last.get(level), isTopLevel)) {
      List<String> path = new ArrayList<>(last.subList(0, level));
      path.add(member);
      if (isSettled(base) && !index.has(paragraph(base, path))) {
        return List.of(last);
      }
      members.add(path);
    }
    return members;
  }

  private static List<String> membersAfter(String first, String last, boolean isTopLevel) {
    if (first.endsWith(".") && last.endsWith(".")) {
      return DesignatorRange.after(withoutStop(first), withoutStop(last), isTopLevel).stream()
          .map(member -> member + ".")
          .toList();
    }
    return DesignatorRange.after(first, last, isTopLevel);
  }

  private static String withoutStop(String designator) {
    return designator.substring(0, designator.length() - 1);
  }

  /** Whether a place is in this part, so that what it has is known. */
  private boolean isSettled(Citation base) {
    return base.title() == part.title() && base.part().equals(part.number());
  }

  List<String> sectionsAfter(String first, String last) {
    return index.sectionsAfter(first, last);
  }
}
