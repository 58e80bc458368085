package online.ucca.triumvirate.adapter.tga.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.instrument.SourcedStatement;

/**
 * Reads packaging rules, line by line. A clause that is understood becomes a rule below the one
 * that it refines; any other is kept in its own words.
 */
public final class PackagingLanguage {
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:the )?(?:(?:elective |selected |chosen |imported |all )*(?:units?|electives?)|(?:unit |elective )?selections?|choices?)\\b[^0-9]*"
              + "\\b(?:must|should|are to) (?:not duplicate|be relevant|reflect|contribute|support|be appropriate|be suitable|be consistent)\\b[^0-9]*");
  private static final Pattern NO_RULE =
      Pattern.compile(
          "packaging rules|qualification rules|rules|note|notes|note that|please note"
              + "|(?:core|elective) units?(?: of competency)?|electives|units of competency"
              + "|the minimum requirements for (?:the )?(?:achievement|award) of [^0-9]* are"
              + "|(?:in order )?to (?:be awarded|achieve|attain|gain|complete|obtain) (?:this|the|a) [^0-9,]*"
              + "|(?:the )?electives? (?:units? )?(?:are|is) to be (?:chosen|selected) as follows"
              + "|[a-z ]{0,40}advice|of which|consisting of|comprising|including|as follows|plus|and");
  private static final int ABOVE_ALL = -1;

  /** No qualification has more clauses; what follows is kept line by line. */
  private static final int MOST = 500;

  private static final Pattern CODES = Pattern.compile("\\b[a-z]{2,}[0-9]+[a-z]?\\b");
  private static final Pattern OR = Pattern.compile("or\\b.*|.*[ ,;]or");

  private final RuleTree tree;
  private final List<Statement> statements = new ArrayList<>();
  private final List<SourcedStatement> judgements = new ArrayList<>();
  private final List<Clauses> clauses = new ArrayList<>();

  private PackagingLanguage(Map<String, Integer> sizes) {
    this.tree = new RuleTree(sizes);
  }

  /** What becomes of a clause. */
  public enum Fate {
    /** It is a rule. */
    RULE,
    /** It says what a person must judge. */
    JUDGEMENT,
    /** It introduces others and says nothing by itself. */
    STRUCTURE,
    /** It is kept in its own words. */
    IN_WORDS
  }

  /**
   * A clause with what became of it.
   *
   * @param said its words and their citation
   * @param place where a person finds it in the source
   * @param fate what became of it
   * @param whole whether it says nothing but the total or a role's count
   */
  public record Statement(SourcedStatement said, String place, Fate fate, boolean whole) {}

  private record Clauses(
      RuleLine line, RuleText.Part part, String source, String plain, Optional<Clause> clause) {}

  /**
   * Reads rules.
   *
   * @param lines the lines, in the source's order
   * @param citation how the section is cited, as {@code BSB30120 R1, packaging rules}
   * @param sizes how many units each group has, by its id, and how many are {@code CORE} and {@code
   *     ELECTIVE}, for rules that ask for all of them
   * @return what was read
   */
  public static ReadRules read(List<RuleLine> lines, String citation, Map<String, Integer> sizes) {
    PackagingLanguage language = new PackagingLanguage(Map.copyOf(sizes));
    List<RuleLine> tooMany = new ArrayList<>();
    for (RuleLine line : lines) {
      List<RuleText.Part> parts = RuleText.parts(line);
      if (language.clauses.size() + parts.size() <= MOST && tooMany.isEmpty()) {
        parts.forEach(part -> language.add(line, part, citation));
      } else {
        tooMany.add(line);
      }
    }
    language.readAll();
    tooMany.forEach(line -> language.addInWords(line, citation));
    return language.tree.finish(language.statements, language.judgements);
  }

  private void add(RuleLine line, RuleText.Part part, String citation) {
    clauses.add(
        new Clauses(
            line,
            part,
            citation + " " + (clauses.size() + 1),
            ClauseReader.comparable(part.text()),
            ClauseReader.read(part.text()).map(clause -> clause.in(line.role()))));
  }

  private void addInWords(RuleLine line, String citation) {
    String source = citation + " " + (statements.size() + 1);
    statements.add(
        new Statement(
            new SourcedStatement(line.text(), source), line.place(), Fate.IN_WORDS, false));
  }

  private void readAll() {
    boolean[] alternative = alternatives();
    boolean[] unclear = severalLists();
    for (int i = 0; i < clauses.size(); i++) {
      Clauses one = clauses.get(i);
      if (i > 0 && one.line.role() != clauses.get(i - 1).line.role()) {
        tree.pass(ABOVE_ALL);
      }
      String plain = one.plain;
      Fate fate = Fate.IN_WORDS;
      boolean whole = false;
      if (plain.length() > ClauseReader.LONGEST) {
        fate = Fate.IN_WORDS;
      } else if (NO_RULE.matcher(plain).matches() || ClauseReader.saysNothing(plain)) {
        fate = Fate.STRUCTURE;
        tree.pass(one.part.depth());
      } else if (JUDGEMENT.matcher(CODES.matcher(plain).replaceAll("")).matches()) {
        fate = Fate.JUDGEMENT;
      } else if (!alternative[i] && !unclear[i]) {
        Optional<Clause> clause = one.clause;
        whole = clause.map(Clause::isWhole).orElse(false);
        fate =
            clause
                .filter(said -> tree.add(said, one.part.depth(), one.part.text(), one.source))
                .map(said -> Fate.RULE)
                .orElse(Fate.IN_WORDS);
      }
      if (fate == Fate.IN_WORDS) {
        tree.close(one.part.depth());
      }
      note(one, fate, whole && fate == Fate.RULE);
    }
  }

  private void note(Clauses one, Fate fate, boolean whole) {
    SourcedStatement said = new SourcedStatement(one.part.text(), one.source);
    statements.add(new Statement(said, one.line.place(), fate, whole));
    if (fate == Fate.JUDGEMENT) {
      judgements.add(said);
    }
  }

  /** Clauses that stand beside an "or": which of them holds is nobody's to guess. */
  private boolean[] alternatives() {
    boolean[] marked = new boolean[clauses.size()];
    for (int i = 0; i < marked.length; i++) {
      int depth = clauses.get(i).part.depth();
      if (OR.matcher(clauses.get(i).plain).matches()) {
        marked[i] = true;
        for (int j = i - 1; j >= 0 && clauses.get(j).part.depth() >= depth && isNear(j, i); j--) {
          marked[j] = true;
        }
        for (int j = i + 1;
            j < marked.length && clauses.get(j).part.depth() >= depth && isNear(i, j);
            j++) {
          marked[j] = true;
        }
      }
    }
    return marked;
  }

  /** Paragraphs are beside each other only if they follow each other; list items if in one list. */
  private boolean isNear(int before, int after) {
    return clauses.get(after).part.depth() > 0 || after - before == 1;
  }

  /** Where several clauses choose from "the list below", which list each means is not said. */
  private boolean[] severalLists() {
    boolean[] unclear = new boolean[clauses.size()];
    for (OutcomeRequirementType role : OutcomeRequirementType.values()) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < unclear.length; i++) {
        Optional<Clause> clause = clauses.get(i).clause;
        if (clause.isPresent()
            && clause.get().isFromTheList()
            && !clauses.get(i).plain.contains("remaining")
            && role(clause.get()) == role) {
          found.add(i);
        }
      }
      if (found.size() > 1 && !restated(found)) {
        found.forEach(at -> unclear[at] = true);
      }
    }
    return unclear;
  }

  private static OutcomeRequirementType role(Clause clause) {
    return clause.pool().role() == null
        ? OutcomeRequirementType.PREREQUISITE
        : clause.pool().role();
  }

  /** The same count of a role said twice is one list. */
  private boolean restated(List<Integer> found) {
    List<Clause> said =
        found.stream().flatMap(at -> clauses.get(at).clause.stream()).distinct().toList();
    return said.size() == 1 && said.get(0).pool().role() != null;
  }
}
