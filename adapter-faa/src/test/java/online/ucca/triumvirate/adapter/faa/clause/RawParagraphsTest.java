package online.ucca.triumvirate.adapter.faa.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.faa.law.Provision;
import org.junit.jupiter.api.Test;

/** The hierarchy of part 135, held against what plain expressions find in the raw file. */
final class RawParagraphsTest {
  private static final int PARAGRAPHS = 2201;
  private static final int TAIL = 50;

  /** As grep counts them in the paragraphs of sections: 281 in P, 4 in FP. */
  private static final int MENTIONS = 285;

  private static final Pattern OF_THIS_SECTION =
      Pattern.compile("[Pp]aragraphs? ((?:\\([0-9A-Za-z]+\\) ?)+)(?<! )[^.;§]*? of this section");
  private static final Pattern SECTION =
      Pattern.compile("<DIV8 N=\"([^\"]+)\".*?</DIV8>", Pattern.DOTALL);
  private static final Pattern NOTE = Pattern.compile("<NOTE>.*?</NOTE>", Pattern.DOTALL);
  private static final Pattern P = Pattern.compile("<F?P>(.*?)</F?P>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern ENTITY = Pattern.compile("&#x[0-9A-Fa-f]+;");

  /** The paragraphs of each section as they stand in the file, and the flush ones that are FP. */
  private static Map<String, List<String>> rawParagraphs() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    Matcher section = SECTION.matcher(RealLaw.raw());
    while (section.find()) {
      List<String> paragraphs = new ArrayList<>();
      Matcher paragraph = P.matcher(NOTE.matcher(section.group()).replaceAll(""));
      while (paragraph.find()) {
        paragraphs.add(paragraph.group(1));
      }
      sections.put(section.group(1), paragraphs);
    }
    return sections;
  }

  private static String tail(String text) {
    String letters =
        NOT_A_WORD
            .matcher(ENTITY.matcher(TAG.matcher(text).replaceAll("")).replaceAll(""))
            .replaceAll("");
    return letters.substring(Math.max(0, letters.length() - TAIL));
  }

  @Test
  void placesEachParagraphOfPart135InOneClause() {
    LawText text = RealLaw.text("135");
    Map<String, List<String>> raw = rawParagraphs();
    int flush = 5;
    assertEquals(PARAGRAPHS + flush, raw.values().stream().mapToInt(List::size).sum());

    List<String> headings =
        raw.values().stream()
            .flatMap(List::stream)
            .filter(one -> lastWords(one).isEmpty())
            .map(one -> TAG.matcher(one).replaceAll("").strip())
            .toList();
    raw.forEach(
        (number, paragraphs) -> {
          List<String> expected =
              paragraphs.stream()
                  .map(RawParagraphsTest::lastWords)
                  .filter(words -> !words.isEmpty())
                  .sorted()
                  .toList();
          List<String> lines =
              text.section(number).stream()
                  .filter(clause -> !clause.isNote() && !clause.provision().isReserved())
                  .flatMap(clause -> clause.text().lines())
                  .filter(line -> !line.contains(" | "))
                  .map(RawParagraphsTest::tail)
                  .sorted()
                  .toList();
          assertEquals(expected, lines, number);
        });
    assertEquals(
        List.of(
            "(a) Airplanes manufactured after March 29, 2002:",
            "(b) Airplanes manufactured on or before March 29, 2002:"),
        headings);
    assertEquals(
        "Airplanes manufactured after March 29, 2002",
        RealLaw.clause(text, "14 CFR 135.154(a)").heading());
  }

  /** What remains of a paragraph's end when designators and headings before its text are cut. */
  private static String lastWords(String paragraph) {
    String text = paragraph;
    Matcher start =
        Pattern.compile("(?s)\\s*(?:\\((?:<I>)?\\w{1,5}(?:</I>)?\\)|—|&#x2014;)").matcher(text);
    Matcher heading =
        Pattern.compile("(?s)\\s*<I>[^<]*[.:]\\s*</I>|\\s*<I>[^<]*</I>(?=&#x2014;)").matcher(text);
    int at = 0;
    boolean isCut = true;
    while (isCut) {
      isCut = false;
      for (Matcher cut : List.of(start, heading)) {
        if (cut.region(at, text.length()).lookingAt()) {
          at = cut.end();
          isCut = true;
        }
      }
    }
    return tail(text.substring(at));
  }

  @Test
  void findsDepthOfEachSection() {
    Map<String, Integer> expected = new TreeMap<>();
    rawParagraphs().forEach((number, paragraphs) -> expected.put(number, depth(paragraphs)));
    Map<String, Integer> depths = new TreeMap<>();
    for (Clause clause : RealLaw.clauses("135")) {
      if (clause.provision().kind() == Provision.Kind.SECTION) {
        depths.merge(
            clause.provision().number(), clause.citation().designators().path().size(), Math::max);
      }
    }

    assertEquals(200, depths.size());
    assertEquals(expected, depths);
  }

  /** No section of part 135 skips a level, so the deepest kind of designator says how deep. */
  private static int depth(List<String> paragraphs) {
    List<String> kinds = List.of("\\(<I>1", "\\([A-B]\\)", "\\(ii\\)", "\\([12]\\)", "\\([ab]\\)");
    for (int i = 0; i < kinds.size(); i++) {
      Pattern kind =
          Pattern.compile(
              "\\s*(?:\\([a-z0-9]{1,4}\\)\\s*(?:<I>[^<]*</I>[^(]?\\s*)?)?" + kinds.get(i));
      if (paragraphs.stream().anyMatch(one -> kind.matcher(one).lookingAt())) {
        return kinds.size() - i;
      }
    }
    return 0;
  }

  /** The first paragraph that each mention of paragraphs of this section names. */
  @Test
  void citesEachParagraphThatIsSaidToBeOfThisSection() {
    LawText text = RealLaw.text("135");
    int mentions = 0;
    List<String> missed = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      if (clause.provision().kind() != Provision.Kind.SECTION) {
        continue;
      }
      Matcher mention = OF_THIS_SECTION.matcher(clause.text());
      while (mention.find()) {
        mentions++;
        String place = "14 CFR " + clause.provision().number() + mention.group(1).replace(" ", "");
        boolean isCited = clause.cited().stream().anyMatch(one -> one.toString().equals(place));
        boolean isThere =
            text.clauses().stream().anyMatch(one -> one.citation().toString().startsWith(place));
        if (!isCited || !isThere) {
          missed.add(clause.citation() + ": " + mention.group());
        }
      }
    }

    assertEquals(MENTIONS, mentions);
    assertEquals(
        List.of("14 CFR 135.152(j): paragraph (a)(1) through (a)(88) of this section"), missed);
  }
}
