package online.ucca.triumvirate.adapter.tga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.tga.block.Block;
import online.ucca.triumvirate.adapter.tga.block.GridBuilder;
import online.ucca.triumvirate.adapter.tga.block.StyledText;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage;
import online.ucca.triumvirate.adapter.tga.packaging.PackagingLanguage.Fate;
import online.ucca.triumvirate.adapter.tga.packaging.RuleLine;
import online.ucca.triumvirate.adapter.tga.qualification.GridUnit;
import online.ucca.triumvirate.adapter.tga.qualification.Qualification;
import online.ucca.triumvirate.adapter.tga.qualification.QualificationUnit;
import online.ucca.triumvirate.adapter.tga.section.SourceSection;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;

/**
 * The register's own text of 287 qualifications, before 2012. The fragments are made blocks by
 * regular expressions, so that this test does not depend on the reader of AuthorIT files.
 */
class RealQualificationTest {
  private static final Pattern PIECE =
      Pattern.compile("<p id=\"(\\d+)\">(.*?)</p>|(<table.*?</table>)", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td[^>]*?>(.*?)</td>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\bIC[APT][A-Z0-9]{4,8}\\b");
  private static final String NUMBER =
      "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all)";
  private static final Pattern NUMBER_OF_UNITS =
      Pattern.compile("(?i)\\b" + NUMBER + "\\b[^.]{0,40}\\b(?:units?|electives?)\\b");

  /** Counted and read by eye: what the register's sentences say, and nothing that they do not. */
  @Test
  void understandsTheSentencesThatAreRules_andNoOther() throws IOException {
    Map<String, Integer> understood = new LinkedHashMap<>();
    int sentences = 0;
    for (var fragment : fragments().entrySet()) {
      for (Block block : blocks(fragment.getValue())) {
        String words = words(block);
        if (!NUMBER_OF_UNITS.matcher(words).find()) {
          continue;
        }
        for (var statement :
            PackagingLanguage.read(List.of(new RuleLine(0, words, null, "")), "x", Map.of())
                .statements()) {
          sentences++;
          if (statement.fate() == Fate.RULE) {
            understood.merge(fragment.getKey(), 1, Integer::sum);
          }
        }
      }
    }
    assertEquals(
        "{31 AUM30108=8, 32 AUM35108=4, 137 MEM10205=3, 212 LMT31110=1, 213 LMT60307=1, 214 LMT30307=1, 215 LMT41007=1}",
        understood.toString());
    assertEquals(53, sentences);
  }

  @Test
  void readsTheTwoQualificationsWhosePackagingRulesAreWhole() throws IOException {
    Qualification specialist = qualification("31 AUM30108");
    assertEquals(
        List.of(
            "choose 8 null []",
            "choose 3 CORE []",
            "choose 5 ELECTIVE []",
            "choose 5 ELECTIVE [A, B, C]",
            "at_least 3 ELECTIVE []",
            "at_most 2 ELECTIVE []",
            "at_most 2 ELECTIVE []",
            "at_most 2 ELECTIVE []"),
        rules(specialist));
    assertEquals(
        "[A 11, B 7, C 21]",
        specialist.groups().stream()
            .map(group -> group.id() + " " + in(specialist, group.id()))
            .toList()
            .toString());
    assertEquals(3, specialist.units().stream().filter(QualificationUnit::core).count());
    assertEquals(listed("31 AUM30108"), specialist.units().size());
    assertEquals(
        List.of(
            "Specialisations are available in Leadership, Quality Processes and Manufacturing Processes.",
            "To obtain a specialisation, at least three (3) units must be selected from the units listed in the relevant specialist group."),
        specialist.packaging().statements().stream()
            .filter(statement -> statement.fate() == Fate.IN_WORDS)
            .map(statement -> statement.said().description())
            .toList());
    Qualification bus = qualification("32 AUM35108");
    assertEquals(
        List.of(
            "choose 25 null []",
            "choose 9 CORE []",
            "choose 16 ELECTIVE []",
            "choose 16 ELECTIVE []",
            "at_most 6 ELECTIVE []"),
        rules(bus));
    assertEquals(listed("32 AUM35108"), bus.units().size());
    assertEquals(9, bus.units().stream().filter(QualificationUnit::core).count());
    assertEquals(
        List.of("AUM8001B", "AUM8011B", "AUM8013B", "AUM8021B"),
        bus.units().stream()
            .filter(unit -> unit.core() && unit.elective())
            .map(QualificationUnit::code)
            .toList());
    assertEquals(
        0,
        bus.packaging().statements().stream()
            .filter(statement -> statement.fate() == Fate.IN_WORDS)
            .count());
  }

  /** The grid is made of the first column, by a regular expression of its own. */
  @Test
  void readsEveryTableOfPrerequisites() throws IOException {
    Map<String, Integer> pairs = new LinkedHashMap<>();
    for (var fragment : fragments().entrySet()) {
      String xml = fragment.getValue();
      if (!xml.contains("Prerequisite unit")) {
        continue;
      }
      List<GridUnit> grid = new ArrayList<>();
      int listed = 0;
      Matcher row = ROW.matcher(xml);
      while (row.find()) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(row.group(1));
        while (cell.find()) {
          cells.add(cell.group(1).replaceAll("<[^>]*>", " ").strip());
        }
        Matcher code = CODE.matcher(cells.get(0));
        if (cells.size() == 2 && code.lookingAt()) {
          grid.add(Qualifications.row(code.group(), "a unit", null));
          Matcher required = CODE.matcher(cells.get(1));
          while (required.find()) {
            listed++;
          }
        }
      }
      Reading<Qualification> reading = reading(xml, grid);
      Qualification qualification = TestHost.required(reading.subject(), reading.errors());
      int found =
          qualification.units().stream().mapToInt(unit -> unit.prerequisites().size()).sum();
      assertEquals(listed, found, fragment.getKey());
      pairs.put(fragment.getKey(), found);
    }
    assertEquals(
        "{0 ICP40610=1, 25 ICA50305=9, 26 ICA50105=30, 27 ICA40405=17, 90 ICT40713=6, 91 ICT20313=1}",
        pairs.toString());
  }

  private static Reading<Qualification> reading(String xml, List<GridUnit> grid) {
    return Qualifications.read(
        Qualifications.text(List.of(new SourceSection("", "", blocks(xml), "text")), grid));
  }

  private static Qualification qualification(String key) throws IOException {
    Reading<Qualification> reading =
        reading(TestHost.required(fragments().get(key), key), List.of());
    return TestHost.required(reading.subject(), reading.errors());
  }

  private static List<String> rules(Qualification qualification) {
    return qualification.packaging().rules().stream()
        .map(
            rule ->
                rule.kind().key()
                    + " "
                    + rule.count()
                    + " "
                    + rule.pool().role()
                    + " "
                    + rule.pool().groups())
        .toList();
  }

  private static long in(Qualification qualification, String group) {
    return qualification.units().stream().filter(unit -> unit.groups().contains(group)).count();
  }

  /** How many units the source links to in its tables. */
  private static int listed(String key) throws IOException {
    Set<String> codes = new HashSet<>();
    Matcher link =
        Pattern.compile("<td[^>]*><p id=\"4\"><a href=\"unit.php\\?code=([^\"]+)\"")
            .matcher(TestHost.required(fragments().get(key), key));
    while (link.find()) {
      codes.add(link.group(1));
    }
    return codes.size();
  }

  private static String words(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text().words();
    }
    return block instanceof Block.ListItem item ? item.text().words() : "";
  }

  private static Map<String, String> fragments() throws IOException {
    Map<String, String> fragments = new LinkedHashMap<>();
    for (String line :
        Files.readAllLines(
            TestHost.shared("corpus/au-vet/authorit/qualification-descriptions.jsonl"),
            StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        var tree = JsonDocument.read(line.getBytes(StandardCharsets.UTF_8)).tree();
        fragments.put(fragments.size() + " " + tree.getString("code"), tree.getString("text_xml"));
      }
    }
    assertEquals(287, fragments.size());
    return fragments;
  }

  private static List<Block> blocks(String xml) {
    List<Block> blocks = new ArrayList<>();
    Matcher piece = PIECE.matcher(xml.replaceAll("<p id=\"\\d+\"/>", ""));
    while (piece.find()) {
      if (piece.group(3) != null) {
        GridBuilder grid = new GridBuilder();
        Matcher row = ROW.matcher(piece.group(3));
        while (row.find()) {
          grid.row(false);
          Matcher cell = CELL.matcher(row.group(1));
          while (cell.find()) {
            grid.cell(1, 1, blocks(cell.group(1)));
          }
        }
        blocks.add(new Block.Table(grid.finish().orElseThrow(), null));
      } else {
        StyledText text = StyledText.plain(plain(piece.group(2)));
        int level = Integer.parseInt(piece.group(1)) - 12;
        blocks.add(
            level == 1 || level == 2
                ? new Block.ListItem(level, text, null)
                : Block.Paragraph.of(text));
      }
    }
    return blocks;
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "")
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
  }
}
