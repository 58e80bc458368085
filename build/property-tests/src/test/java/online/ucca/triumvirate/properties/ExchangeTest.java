package online.ucca.triumvirate.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import online.ucca.triumvirate.exchange.casenet.CasePackages;
import online.ucca.triumvirate.exchange.casenet.ImportedInstrument;
import online.ucca.triumvirate.exchange.oscal.OscalCatalog;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.Criterion;
import online.ucca.triumvirate.model.outcome.Outcome;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.schema.EveritSchemaValidator;

/** What is exported of any Triumvirate keeps the other standard's rules and loses nothing. */
class ExchangeTest {
  private static final CasePackages PACKAGES = new CasePackages(new EveritSchemaValidator());

  /** The patterns of OSCAL's published schema, by the members that have them. */
  private static final Map<String, Pattern> OSCAL =
      Map.of(
          "id", Pattern.compile("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*"),
          "name", Pattern.compile("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*"),
          "class", Pattern.compile("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*"),
          "group", Pattern.compile("(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*"),
          "value", Pattern.compile("\\S(.*\\S)?"),
          "version", Pattern.compile("\\S(.*\\S)?"),
          "title", Pattern.compile("[^\n]+"),
          "text", Pattern.compile("[^\n]+"));

  @Provide
  Arbitrary<Triumvirate> readable() {
    return Triumvirates.readable();
  }

  @Property(seed = "21")
  void aCasePackageIsReadAsTheInstrumentThatItWasMadeOf(
      @ForAll("readable") Triumvirate triumvirate) {
    JsonDocument document = Binding.write(triumvirate);
    byte[] written = PACKAGES.write(document);
    ImportedInstrument read = PACKAGES.read(written);
    assertSame(triumvirate.instruments().outcomeSpecification(), read.specification());
    assertArrayEquals(written, PACKAGES.write(read.document()));
  }

  @Property(seed = "22")
  void anOscalCatalogHasEveryRuleOnce_inTheFormThatItsSchemaDemands(
      @ForAll("readable") Triumvirate triumvirate) {
    JsonObject catalog = OscalCatalog.of(triumvirate).tree().getJsonObject("catalog");
    Set<String> controls = new HashSet<>();
    check(catalog, "catalog", controls);
    int rules = triumvirate.instruments().complianceRuleset().rules().size();
    assertEquals(
        rules, controls.stream().filter(id -> id.startsWith("rule-")).count(), controls::toString);
  }

  /** The tree tells the order of criteria, so that only those of one parent keep theirs. */
  private static void assertSame(OutcomeSpecification given, OutcomeSpecification read) {
    assertEquals(given.instrumentRef(), read.instrumentRef());
    assertEquals(given.domain(), read.domain());
    assertEquals(given.evidenceRequirements(), read.evidenceRequirements());
    assertEquals(given.outcomes().size(), read.outcomes().size());
    for (int i = 0; i < given.outcomes().size(); i++) {
      Outcome one = given.outcomes().get(i);
      Outcome other = read.outcomes().get(i);
      assertEquals(
          List.of(one.outcomeId(), one.title()), List.of(other.outcomeId(), other.title()));
      assertEquals(one.description(), other.description());
      assertEquals(one.group(), other.group());
      assertEquals(one.definedIn(), other.definedIn());
      assertEquals(bySiblings(one), bySiblings(other));
    }
  }

  private static List<Criterion> bySiblings(Outcome outcome) {
    return outcome.criteria().stream()
        .sorted(Comparator.comparing(criterion -> String.valueOf(criterion.parentCriterionId())))
        .toList();
  }

  private static void check(JsonValue value, String at, Set<String> ids) {
    if (value instanceof JsonArray list) {
      assertTrue(!list.isEmpty(), at + " is empty");
      list.forEach(item -> check(item, at, ids));
    } else if (value instanceof JsonObject object) {
      object.forEach((name, member) -> check(member, at + "/" + name, ids));
      if (object.get("id") instanceof JsonString id) {
        assertTrue(ids.add(id.getString()), "twice: " + id);
      }
    } else if (value instanceof JsonString text) {
      Pattern pattern = OSCAL.get(at.substring(at.lastIndexOf('/') + 1));
      assertTrue(
          pattern == null || pattern.matcher(text.getString()).matches(),
          () -> at + " is '" + text.getString() + "'");
    }
  }
}
