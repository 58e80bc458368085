package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hierarchy of the real law, held against what was read in it by eye. */
final class RealHierarchyTest {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z0-9]+");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          135 | 135.23(i) | Procedures
          135 | 135.129(i) | Each certificate holder shall include in its passenger briefings a request
          135 | 135.152(i) |
          135 | 135.163(i) |
          135 | 135.178(h)(1)(i) | For an airplane for which
          135 | 135.178(h)(2)(i) | For an airplane for which
          135 | 135.178(i) | Each floor level door or exit
          135 | 135.225(d)(1)(i) |
          135 | 135.225(i) | At airports where straight-in
          135 | 135.271(i) |
          135 | 135.293(a)(7)(i) |
          135 | 135.293(i) | If the certificate holder is authorized to conduct EFVS
          135 | 135.295(i) |
          135 | 135.363(i) |
          135 | 135.91(f)(1)(v)(I) | Inogen One G3;
          135 | 135.91(f)(1)(v)(X) | VBox Trooper
          135 | 135.152(b)(2)(xvii) |
          135 | 135.128(a)(2)(ii)(C)(4) |
          135 | 135.619(f)(8)(viii) |
          61 | 61.3(h)(2) |
          61 | 61.3(i)(1) |
          61 | 61.3(i)(2)(i) |
          61 | 61.31(i)(1)(i) |
          61 | 61.31(h)(2) |
          61 | 61.51(i)(1)(iii) |
          61 | 61.51(h)(2)(ii) |
          61 | 61.51(e)(1)(iv)(B)(9) | Postflight procedures;
          61 | 61.56(i)(3) |
          61 | 61.107(b)(1)(i) | Preflight preparation;
          61 | 61.107(b)(10)(xi) |
          61 | 61.109(i)(4)(ii) |
          61 | 61.109(h)(2)(iii) |
          61 | 61.113(i)(3)(ii) |
          61 | 61.187(b)(5)(xvi) | Postflight procedures.
          61 | 61.195(h)(3)(ii)(B) | Given at least 100 hours
          61 | 61.195(i) |
          141 | 141.11(b)(1)(x) |
          141 | 141.93(a)(3)(x) |
          """)
  void readsAmbiguousDesignator(String part, String place, String start) {
    Clause clause = RealLaw.clause(RealLaw.text(part), "14 CFR " + place);

    assertTrue(start == null || clause.text().startsWith(start), clause::text);
  }

  @Test
  void readsTwoDesignatorsOfOneParagraph() {
    LawText text = RealLaw.text("135");
    Clause maintained = RealLaw.clause(text, "14 CFR 135.23(p)(1)");
    assertEquals("14 CFR 135.23", String.valueOf(maintained.parent()));
    assertTrue(maintained.text().startsWith("Procedures and information, as described"));
    assertEquals("Applicability", RealLaw.clause(text, "14 CFR 135.129(a)(1)").heading());
    assertNull(RealLaw.clause(text, "14 CFR 135.129(a)(2)").parent());
    assertNull(RealLaw.clause(text, "14 CFR 135.151(g)(1)").parent());
    assertNull(RealLaw.clause(text, "14 CFR 135.152(f)(1)").parent());
    for (String outer : List.of("135.23(p)", "135.129(a)", "135.151(g)", "135.152(f)")) {
      assertTrue(
          text.clauses().stream()
              .noneMatch(clause -> clause.citation().toString().equals("14 CFR " + outer)));
    }
  }

  @Test
  void findsPlaceOfTextWithoutDesignator() {
    LawText text = RealLaw.text("135");
    Map<String, String> flush =
        Map.of(
            "135.105(c)", "The amendment contains any conditions",
            "135.129(e)", "A certificate holder shall not require",
            "135.129(i)", "A certificate holder shall not require",
            "135.247(a)", "A person who complies with paragraph (a)(2)",
            "135.383(a)", "For the purposes of paragraph (a)(2)",
            "135.383(b)", "For the purpose of paragraph (b)(2)");
    flush.forEach(
        (place, start) ->
            assertTrue(
                RealLaw.clause(text, "14 CFR " + place).text().contains("\n" + start), place));
    Set<String> several =
        text.clauses().stream()
            .filter(clause -> clause.provision().kind() == Provision.Kind.SECTION)
            .filter(clause -> clause.text().contains("\n") && !clause.text().contains(" | "))
            .map(clause -> clause.citation().toString().replace("14 CFR ", ""))
            .collect(Collectors.toSet());
    assertEquals(flush.keySet(), several);
    assertEquals(55, text.clauses().stream().filter(RealHierarchyTest::isLeadIn).count());
  }

  private static boolean isLeadIn(Clause clause) {
    Citation citation = clause.citation();
    return clause.provision().kind() == Provision.Kind.SECTION
        && citation.designators().path().isEmpty()
        && citation.qualifier().isEmpty()
        && !clause.isReserved();
  }

  @ParameterizedTest
  @ValueSource(strings = {"61", "135", "141"})
  void citesEachClauseOnceAndItsParentBeforeIt(String part) {
    Set<Citation> before = new HashSet<>();
    for (Clause clause : RealLaw.clauses(part)) {
      assertTrue(before.add(clause.citation()), clause.citation()::toString);
      Citation parent = clause.parent();
      if (parent != null && clause.provision().kind() == Provision.Kind.SECTION) {
        assertEquals(clause.citation().section(), parent.section());
        assertTrue(before.contains(parent), clause.citation()::toString);
        List<String> above = parent.designators().path();
        List<String> path = clause.citation().designators().path();
        assertEquals(above, path.subList(0, Math.min(above.size(), path.size())));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"61", "135", "141"})
  void recordsEveryWordOfParagraphs(String part) {
    Map<String, Integer> words = new TreeMap<>();
    for (Provision provision : RealLaw.part(part).provisions()) {
      for (Paragraph paragraph : provision.paragraphs()) {
        count(paragraph.text(), words, 1);
      }
    }
    Set<String> places = new HashSet<>();
    RealLaw.part(part)
        .provisions()
        .forEach(one -> one.paragraphs().forEach(each -> places.add(each.place())));
    for (Passage passage : RealLaw.read(part).passages()) {
      if (places.contains(passage.place())) {
        count(passage.text(), words, -1);
      }
    }
    words.values().removeIf(count -> count == 0);

    assertEquals(Map.of(), words);
  }

  private static void count(String text, Map<String, Integer> words, int step) {
    NOT_A_WORD
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.merge(word, step, Integer::sum));
  }

  @Test
  void warnsOnlyWhereTheLawItselfIsIrregular() {
    List<String> warnings = new ArrayList<>();
    for (String part : List.of("61", "135", "141")) {
      RealLaw.read(part)
          .warnings()
          .forEach(warning -> warnings.add(warning.message().replaceFirst(": .*", "")));
      assertEquals(List.of(), RealLaw.read(part).errors());
    }
    String relief = "14 CFR part 61, Special Federal Aviation Regulation No. 118-2, ";
    assertEquals(
        List.of(
            relief + "2.(b)(1)(ii)(A)(1)",
            relief + "2.(b)(4)(ii)(B)(1)",
            relief + "3.(d)(i)",
            "14 CFR part 135, appendix G, G135.2.5(a)(3)"),
        warnings);
  }

  @Test
  void readsDefinitionsOfPart61() {
    LawText text = RealLaw.text("61");
    List<String> terms =
        text.section("61.1").stream()
            .map(clause -> clause.citation().qualifier())
            .filter(qualifier -> qualifier.endsWith("\""))
            .toList();

    assertEquals(22, terms.size());
    assertEquals("definition of \"Accredited\"", terms.get(0));
    assertEquals("definition of \"Training time\"", terms.get(21));
    Clause definition =
        RealLaw.clause(text, "14 CFR 61.1(b), definition of \"Cross-country time\", (vii)(C)");
    assertEquals(
        "14 CFR 61.1(b), definition of \"Cross-country time\", (vii)",
        String.valueOf(definition.parent()));
  }
}
