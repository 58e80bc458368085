package online.ucca.triumvirate.adapter.faa.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.RealSources;
import online.ucca.triumvirate.adapter.faa.clause.Clause;
import online.ucca.triumvirate.adapter.faa.clause.LawText;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.Rule;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The modal verbs of part 135, counted in the file without a parser, against its rules. */
class ModalCountTest {
  /** Read by eye: "airplanes that must meet", "a rest period that must begin", and the like. */
  private static final Set<String> SUBORDINATE =
      Set.of(
          "14 CFR 135.25(d)(2)",
          "14 CFR 135.170(b)(1)(viii)",
          "14 CFR 135.265(c)(1)",
          "14 CFR 135.265(c)(2)",
          "14 CFR 135.265(c)(3)",
          "14 CFR 135.321(b)(6)",
          "14 CFR 135.325(b)");

  private static RealRuleset real;
  private static LawText part135;

  @BeforeAll
  static void translate() {
    part135 = RealRuleset.law(RealRuleset.PART_135);
    real = RealRuleset.of(List.of(part135, RealRuleset.law(RealSources.PART_61)));
  }

  @Test
  void bindsEveryClause_thatSaysNoPersonMay() {
    assertEquals(111, paragraphsWith("(?i)\\bno person may\\b"));
    assertEquals(65, paragraphsWith("(?i)\\bno certificate holder may\\b"));
    Pattern denied = Pattern.compile("(?i)\\bno (?:person|certificate holder) may\\b");
    Set<String> notForbidding = new TreeSet<>();
    int denying = 0;
    for (Clause clause : part135.clauses()) {
      if (isOfSection(clause) && denied.matcher(clause.text()).find()) {
        denying++;
        Rule rule = real.rule(clause.citation().toString().replace("14 CFR ", ""));
        assertTrue(rule.obligationType() != ObligationType.GUIDANCE, rule.clauseRef());
        if (rule.effect() != RuleEffect.PROHIBITION) {
          notForbidding.add(rule.clauseRef());
        }
      }
    }
    assertTrue(denying >= 165, "clauses that deny: " + denying);
    assertEquals(Set.of("14 CFR 135.151(d)"), notForbidding);
  }

  /** By expressions over the text, without the reading of sentences. */
  @Test
  void forbidsNothing_thatOnlyLiftsAProhibition() {
    Pattern denial =
        Pattern.compile(
            "(?i)\\b(?:no|nor|neither|none|not|never|prohibited)\\b(?! (?:more|lower))");
    Pattern lifted = Pattern.compile("(?i)\\bmay\\b.*\\b(?:unless|except (?:when|as))\\b[^.]*$");
    Set<String> wrong = new TreeSet<>();
    int forbidden = 0;
    int demanded = 0;
    for (Clause clause : part135.clauses()) {
      if (clause.isReserved() || !isOfSection(clause) || denial.matcher(clause.text()).find()) {
        continue;
      }
      Rule rule = real.rule(clause.citation().toString().replace("14 CFR ", ""));
      String leadIn =
          rule.requirementText()
              .substring(0, rule.requirementText().length() - clause.text().length());
      boolean isLifted = lifted.matcher(leadIn).find() && denial.matcher(leadIn).find();
      boolean forbids = rule.effect() == RuleEffect.PROHIBITION;
      forbidden += forbids ? 1 : 0;
      demanded += isLifted && !forbids ? 1 : 0;
      if (isLifted && forbids) {
        wrong.add(rule.clauseRef());
      }
    }
    assertEquals(Set.of(), wrong);
    assertTrue(demanded > 200, "clauses that lift a prohibition: " + demanded);
    assertTrue(forbidden > 50, "clauses that complete a prohibition: " + forbidden);
  }

  @Test
  void bindsEveryClause_thatSaysMustOrShallInAMainClause() {
    assertEquals(323, paragraphsWith("\\bmust\\b"));
    assertEquals(132, paragraphsWith("\\bshall\\b"));
    Pattern modal = Pattern.compile("\\b(?:must|shall)\\b");
    Set<String> free = new TreeSet<>();
    for (Clause clause : part135.clauses()) {
      if (isOfSection(clause) && modal.matcher(clause.text()).find()) {
        Rule rule = real.rule(clause.citation().toString().replace("14 CFR ", ""));
        if (rule.obligationType() == ObligationType.GUIDANCE) {
          free.add(rule.clauseRef());
        }
      }
    }
    assertEquals(SUBORDINATE, free);
  }

  private static boolean isOfSection(Clause clause) {
    return clause.provision().kind() == Provision.Kind.SECTION;
  }

  /** In the file's text, without a parser: paragraphs between the tags of a section. */
  private static int paragraphsWith(String pattern) {
    String raw =
        new String(
            RealSources.file(RealRuleset.PART_135).bytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    Matcher section = Pattern.compile("<DIV8 .*?</DIV8>", Pattern.DOTALL).matcher(raw);
    Pattern modal = Pattern.compile(pattern);
    int found = 0;
    while (section.find()) {
      Matcher paragraph = Pattern.compile("<P>(.*?)</P>", Pattern.DOTALL).matcher(section.group());
      while (paragraph.find()) {
        String words = paragraph.group(1).replaceAll("<[^>]*>", "");
        found += modal.matcher(words).find() ? 1 : 0;
      }
    }
    return found;
  }
}
