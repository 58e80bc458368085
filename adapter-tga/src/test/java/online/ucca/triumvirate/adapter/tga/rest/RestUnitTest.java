package online.ucca.triumvirate.adapter.tga.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.Passage;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.RelatedProduct;
import online.ucca.triumvirate.adapter.tga.product.Statement;
import online.ucca.triumvirate.adapter.tga.unit.Unit;
import online.ucca.triumvirate.adapter.tga.unit.UnitCriterion;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit from the service's documents; what it holds was counted by eye. */
class RestUnitTest {

  private static Reading<Unit> read(List<CorpusFile> files) {
    return new RestUnitFormat().read(files);
  }

  private static Unit unit() {
    Unit unit = read(RestFixture.files()).subject();
    if (unit == null) {
      throw new AssertionError(read(RestFixture.files()).errors());
    }
    return unit;
  }

  @Test
  void readsWhoItIs() {
    Unit unit = unit();
    assertEquals("HARBQUA204", unit.identity().code());
    assertEquals("Receive small craft at a berth", unit.identity().title());
    assertEquals("R2", unit.identity().release());
    assertEquals("2024-03-02", unit.identity().releaseDate());
    assertEquals("HARB", unit.identity().trainingPackage());
    assertEquals("HARBQUA204_R2", new RestUnitFormat().corpusId(RestFixture.files()).orElseThrow());
  }

  @Test
  void readsElementsAndCriteria_asManyAsTheTableHas() {
    List<List<String>> numbers =
        unit().elements().stream()
            .map(element -> element.criteria().stream().map(UnitCriterion::number).toList())
            .toList();
    assertEquals(List.of(List.of("1.1", "1.2"), List.of("2.1", "2.2", "2.3")), numbers);
    assertEquals("Take the lines", unit().elements().get(1).title());
    assertEquals(
        "Make fast bow, stern and spring lines in the order that is called",
        unit().elements().get(1).criteria().get(1).text());
  }

  @Test
  void readsEvidenceWithItsNesting_fromHtmlAndFromMarkdown() {
    assertEquals(
        List.of(
            "0 The candidate must receive, on at least two occasions:",
            "1 a sailing craft",
            "1 a motor craft, including:",
            "2 one with a single engine",
            "2 one with two engines."),
        outline(unit().evidence().performance()));
    assertEquals(
        List.of(
            "0 The candidate must show knowledge of:",
            "1 signals between quay and craft",
            "1 lines and their uses:",
            "2 spring lines",
            "2 breast lines",
            "1 tides at the berth."),
        outline(unit().evidence().knowledge()));
    assertEquals(
        List.of(
            "0 Skills must be demonstrated on a quay, with:",
            "1 a craft of at least six metres",
            "1 lines and fenders.",
            "0 Assessors must hold a current quay permit."),
        outline(unit().evidence().conditions()));
  }

  private static List<String> outline(ProductSection section) {
    List<String> lines = new ArrayList<>();
    section.statements().forEach(statement -> outline(statement, 0, lines));
    return lines;
  }

  private static void outline(Statement statement, int depth, List<String> lines) {
    lines.add(depth + " " + statement.text());
    statement.items().forEach(item -> outline(item, depth + 1, lines));
  }

  @Test
  void readsSupersessions_withEquivalencePerLink() {
    assertEquals(
        List.of("HARBQUA104 false true", "HARBQUA105 false false"),
        unit().related().stream().map(RestUnitTest::link).toList());
    assertEquals("ASCED6", unit().classifications().get(0).scheme());
    assertEquals("031713", unit().classifications().get(0).code());
  }

  private static String link(RelatedProduct related) {
    return related.code() + " " + related.successor() + " " + related.equivalent();
  }

  @Test
  void tellsSuccessorsFromPredecessors() {
    List<CorpusFile> files =
        RestFixture.changed(
            "component.json",
            "\"code\": \"HARBQUA105\",\n   \"mapsToCode\": \"HARBQUA204\"",
            "\"code\": \"HARBQUA204\",\n   \"mapsToCode\": \"HARBQUA304\"");
    Unit unit = read(files).subject();
    assertEquals(
        List.of("HARBQUA104 false true", "HARBQUA304 true false"),
        unit == null ? List.of() : unit.related().stream().map(RestUnitTest::link).toList());
  }

  @Test
  void reportsWhatItHasNoPlaceFor_andLosesNoWordOfIt() {
    Reading<Unit> reading = read(RestFixture.files());
    List<String> unmapped =
        reading.passages().stream()
            .filter(passage -> passage.fate() == Passage.Fate.UNMAPPED)
            .map(passage -> passage.text())
            .toList();
    assertTrue(unmapped.contains("Two units were joined."), unmapped::toString);
    assertTrue(unmapped.contains("Current"), unmapped::toString);
    assertTrue(unmapped.stream().anyMatch(text -> text.contains("Quay work")), unmapped::toString);
    List<CorpusFile> more =
        RestFixture.changed(
            "component.json", "\"status\"", "\"novelty\": \"Brand new\", \"status\"");
    assertTrue(
        read(more).unmapped().stream()
            .anyMatch(one -> one.sourceElement().equals("component.json /novelty")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "component.json   | \"title\": \"Receive small craft at a berth\", | | TRN_MISSING_MEMBER",
        "release.json     | \"releaseNumber\": \"2\" | \"releaseNumber\": \"two\" | ING_UPSTREAM_CHANGED",
        "release.json     | \"id\": \"rel-2\" | \"id\": \"rel-3\" | ING_UPSTREAM_CHANGED",
        "release.json     | \"releaseDate\": \"2024-03-02\" | \"releaseDate\": \"2024-03-03\" | ING_UPSTREAM_CHANGED",
        "release.json     | \"id\": \"b-20\" | \"id\": \"b-22\" | ING_UPSTREAM_CHANGED",
        "component.json   | \"type\": \"unit\" | \"type\": \"accreditedCourseModule\" | ING_NOT_A_UNIT",
        "component.json   | \"isEquivalent\": true, | | TRN_MISSING_MEMBER",
        "component.json   | \"mapsToCode\": \"HARBQUA204\" | \"mapsToCode\": \"OTHER101\" | TRN_SECTION_UNREADABLE",
        "component.json   | \"date\": \"2024-03-01\" | \"date\": \"2024-02-30\" | TRN_WRONG_TYPE",
        "bundle-b-20.json | \"sequence\": 5 | \"sequence\": \"last\" | TRN_WRONG_TYPE",
        "bundle-b-20.json | \"format\": \"html\" | \"format\": \"rtf\" | TRN_SECTION_UNREADABLE",
        "bundle-b-20.json | {\"id\"| [\"id\" | JSN_SYNTAX"
      })
  void refusesWhatItCannotRead(String file, String part, String replacement, String code) {
    List<CorpusFile> files =
        file.equals("bundle-b-20.json") && code.equals("JSN_SYNTAX")
            ? RestFixture.cut(file)
            : RestFixture.changed(file, part, replacement == null ? "" : replacement);
    assertTrue(codes(files).contains(code), () -> codes(files).toString());
  }

  private static List<String> codes(List<CorpusFile> files) {
    try {
      return read(files).errors().stream().map(Finding::errorCode).toList();
    } catch (Refusal refusal) {
      return refusal.findings().stream().map(Finding::errorCode).toList();
    }
  }

  @Test
  void refusesAReleaseWithoutOneOfItsBundles() {
    assertEquals(List.of("TRN_MISSING_MEMBER"), codes(RestFixture.without("bundle-b-21.json")));
    assertEquals(
        "ING_UNREADABLE",
        assertThrows(Refusal.class, () -> read(RestFixture.without("component.json"))).code());
  }

  @Test
  void takesPrerequisitesFromTheFields_whereTheTextHasNone() {
    List<CorpusFile> files =
        RestFixture.changed(
            "component.json",
            "\"preRequisites\": []",
            "\"preRequisites\": [{\"code\": \"HARBQUA101\", \"title\": \"Work on a quay\"}]");
    // The text says "Nil", which counts: nothing is needed.
    Unit inText = read(files).subject();
    assertEquals(
        ProductSection.State.NOT_APPLICABLE,
        inText == null ? null : inText.prerequisites().state());
    List<CorpusFile> without = new ArrayList<>();
    for (CorpusFile file : files) {
      without.add(
          file.name().equals("bundle-b-20.json")
              ? RestFixture.changed(file, "\"content\": \"Nil\"", "\"content\": \"\"")
              : file);
    }
    Unit inFields = read(without).subject();
    assertEquals(
        List.of("0 HARBQUA101 Work on a quay"),
        inFields == null ? List.of() : outline(inFields.prerequisites()));
  }
}
