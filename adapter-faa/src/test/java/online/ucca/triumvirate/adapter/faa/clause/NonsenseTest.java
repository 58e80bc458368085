package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import online.ucca.triumvirate.adapter.faa.law.Paragraph;
import online.ucca.triumvirate.adapter.faa.law.Paragraph.Form;
import online.ucca.triumvirate.adapter.faa.law.Provision.Kind;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text says, it gets a place: no exception, no second citation, no lost paragraph. */
final class NonsenseTest {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<Form> FORMS = List.of(Form.values());
  private static final String[] WORDS = {
    "(a)",
    "(b)",
    "(i)",
    "(ii)",
    "(1)",
    "(2)",
    "(A)",
    "(I)",
    "(v)",
    "(0)",
    "(zz)",
    "(ab1)",
    "0.",
    "1.",
    "2.1",
    "A.",
    "G999.2.1",
    "§ 135.1",
    "paragraph",
    "paragraphs",
    "through",
    "and",
    ",",
    "-",
    "of this section",
    "of this paragraph",
    "part",
    "parts 1",
    "subpart A",
    "appendix B",
    "of",
    "SFAR No. 1-2",
    "49 CFR",
    "means",
    "—",
    ":",
    ".",
    "[Reserved]",
    "section",
    "this paragraph",
    "(except paragraphs",
    "of §§",
    "§",
    "999999999999",
    "(",
    "U.S.C.",
    "of the definition",
    "\u2003"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placesNonsense(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      String number = kind == Kind.SECTION ? "999.1" : "A";
      Reading<LawText> reading = FlatLaw.read(FlatLaw.provision(kind, number, paragraphs(random)));
      assertEquals(List.of(), reading.errors());
      Set<Citation> before = new HashSet<>();
      for (Clause clause : Objects.requireNonNull(reading.subject()).clauses()) {
        assertTrue(clause.parent() == null || before.contains(clause.parent()));
        assertTrue(before.add(clause.citation()), clause.citation()::toString);
      }
    }
  }

  private static List<Paragraph> paragraphs(Random random) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      List<Paragraph.Span> spans = new ArrayList<>();
      for (int j = random.nextInt(6); j >= 0; j--) {
        String space = random.nextBoolean() ? " " : "";
        spans.add(
            new Paragraph.Span(
                WORDS[random.nextInt(WORDS.length)] + space, random.nextInt(4) == 0));
      }
      Form form = random.nextInt(10) < 7 ? Form.TEXT : FORMS.get(random.nextInt(FORMS.size()));
      paragraphs.add(new Paragraph(form, spans, "paragraph " + i));
    }
    return paragraphs;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a)", " (a) ", "(a) x ", "§ 1.1, ", "paragraphs (a), (b), ", " and (a) or (b)"})
  void readsRepetitionInTime(String repeated) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> FlatLaw.clauses(FlatLaw.section(repeated.repeat(20_000))));
  }

  @Test
  void readsTenThousandParagraphsInTime() {
    String[] designators = {"(a) x", "(1) x", "(i) x", "(b) x", "(2) x", "(A) x", "x"};
    String[] paragraphs = new String[10_000];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = designators[i * 31 % designators.length];
    }

    List<Clause> clauses =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> FlatLaw.clauses(FlatLaw.section(paragraphs)));

    assertTrue(clauses.size() > 8_000);
  }
}
