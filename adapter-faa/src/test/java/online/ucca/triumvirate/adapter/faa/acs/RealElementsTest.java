package online.ucca.triumvirate.adapter.faa.acs;

import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.element;
import static online.ucca.triumvirate.adapter.faa.acs.FlightInstructor.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tolerances and classes in the real standard; what is expected was read and counted by eye. */
class RealElementsTest {

  @Test
  void findsEveryTolerance() {
    List<TaskElement> elements = elements();
    for (TaskElement element : elements) {
      element
          .tolerances()
          .forEach(one -> assertTrue(element.text().contains(one), element.code() + " " + one));
    }
    long signs =
        elements.stream()
            .flatMap(one -> one.tolerances().stream())
            .flatMapToInt(String::chars)
            .filter(c -> c == '±')
            .count();
    assertEquals(67, signs, "as many as the file has");
    assertEquals(71, elements.stream().filter(one -> !one.tolerances().isEmpty()).count());
  }

  @Test
  void readsTenElementsByName() {
    assertElement(
        "AI.VII.A.S14", "Maintain VY ±5 knots to a safe maneuvering altitude.", "VY ±5 knots");
    assertElement(
        "AI.IX.A.S5",
        "Maintain the entry altitude ±100 feet, airspeed ±10 knots, bank ±5°, and roll out on the"
            + " entry heading ±10°.",
        "altitude ±100 feet",
        "airspeed ±10 knots",
        "bank ±5°",
        "heading ±10°");
    assertElement(
        "AI.X.A.S5",
        "Maintain the specified altitude, ±50 feet; specified heading, ±10°; airspeed, +5/-0"
            + " knots; and specified angle of bank, ±5°.",
        "altitude, ±50 feet",
        "heading, ±10°",
        "airspeed, +5/-0 knots",
        "angle of bank, ±5°");
    assertElement(
        "AI.VII.H.S7",
        "Maintain manufacturer’s published approach airspeed or in its absence not more than 1.3"
            + " VSO, +10/-5 knots with gust factor applied.",
        "not more than 1.3 VSO, +10/-5 knots with gust factor applied");
    assertElement(
        "AI.XIII.B.S7", "Recover within 20° of entry heading.", "within 20° of entry heading");
    assertElement(
        "AI.X.D.S4",
        "Set power to no less than 65 percent power.",
        "no less than 65 percent power");
    assertElement(
        "AI.X.I.S2",
        "Select an entry altitude that allows the Task to be completed no lower than 4,000 feet"
            + " AGL.",
        "no lower than 4,000 feet AGL");
    assertElement("FI.I.A.K1e", "Defense mechanisms");
    assertElement("AI.II.B.K3", "“See and Avoid” responsibilities.");
    assertElement("AI.II.J.K2", "49 CFR part 830.");
  }

  private static void assertElement(String code, String text, String... tolerances) {
    TaskElement element = element(code);
    assertEquals(text, element.text(), code);
    assertEquals(List.of(tolerances), element.tolerances(), code);
  }

  @Test
  void limitsElementsToClasses_onlyWhereTheWholeElementIsLimited() {
    assertEquals(
        List.of("AI.II.E.K1k", "AI.VII.A.S7", "AI.VII.A.S9", "AI.VII.A.S10"),
        elements().stream()
            .filter(one -> !one.classes().isEmpty())
            .map(TaskElement::code)
            .toList());
    TaskElement rudders = element("AI.II.E.K1k");
    assertEquals(List.of("ASES", "AMES"), rudders.classes());
    assertEquals("Water rudders (ASES, AMES)", rudders.text());
    assertEquals(List.of(), element("AI.X.A.S2").classes(), "each altitude has its own classes");
  }
}
