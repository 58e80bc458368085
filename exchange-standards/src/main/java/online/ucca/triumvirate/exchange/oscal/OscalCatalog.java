package online.ucca.triumvirate.exchange.oscal;

import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import online.ucca.triumvirate.exchange.tree.Trees;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.ruleset.ComplianceRuleset;
import online.ucca.triumvirate.model.ruleset.Rule;

/**
 * Writes a Compliance Ruleset as an OSCAL catalog: a group for each instrument, a control for each
 * rule (docs/spec/exchange.md). The same bytes for the same Triumvirate: identifiers follow from
 * its own, times are its own.
 */
public final class OscalCatalog {
  /** The version of OSCAL that is written. */
  public static final String OSCAL_VERSION = "1.2.1";

  private static final UUID NAMESPACE = UUID.fromString("b1d3c7e2-52a4-5f0d-8c6e-94f7a1e05b38");
  private static final String INSTRUMENT = "instrument";

  private OscalCatalog() {}

  /**
   * Writes the catalog of a Triumvirate's Compliance Ruleset.
   *
   * @param triumvirate a Triumvirate whose structure and integrity were checked
   * @return the catalog; a ruleset that only names its instrument gives a group without controls
   * @throws Refusal {@code JSN_TOO_DEEP} if rules nest deeper than any law
   */
  public static JsonDocument of(Triumvirate triumvirate) {
    ComplianceRuleset ruleset = triumvirate.instruments().complianceRuleset();
    UUID id =
        NameBasedUuid.of(NAMESPACE, List.of(triumvirate.triumvirateId().toString(), OSCAL_VERSION));
    JsonObjectBuilder catalog =
        Trees.object().add("uuid", id.toString()).add("metadata", metadata(triumvirate, ruleset));
    Trees.addList(catalog, "groups", groups(ruleset));
    return JsonDocument.of(Trees.object().add("catalog", catalog).build());
  }

  private static JsonObjectBuilder metadata(Triumvirate triumvirate, ComplianceRuleset ruleset) {
    InstrumentRef ref = ruleset.instrumentRef();
    JsonObjectBuilder metadata =
        Trees.object()
            .add("title", Markup.title(ref.instrumentTitle(), ref.instrumentId()))
            .add("last-modified", triumvirate.createdAt().toString())
            .add("version", Markup.lineOr(ref.version(), "not stated"))
            .add("oscal-version", OSCAL_VERSION);
    new Properties()
        .own("triumvirate-id", triumvirate.triumvirateId().toString())
        .own("schema-version", triumvirate.schemaVersion().text())
        .own("adapter", triumvirate.adapterId() + " " + triumvirate.adapterVersion())
        .own("corpus-hash", triumvirate.sourceCorpus().corpusHash().hex())
        .own("attribution", triumvirate.sourceCorpus().attribution())
        .own("licence", triumvirate.sourceCorpus().licence())
        .own("rules", ruleset.rules().isEmpty() ? "none: instrument reference only" : null)
        .into(metadata);
    return metadata;
  }

  private static List<JsonObjectBuilder> groups(ComplianceRuleset ruleset) {
    InstrumentRef main = ruleset.instrumentRef();
    List<InstrumentRef> instruments = new ArrayList<>(ruleset.instruments());
    if (instruments.stream().noneMatch(ref -> ref.instrumentId().equals(main.instrumentId()))) {
      instruments.add(0, main);
    }
    Map<String, List<Rule>> rules = new HashMap<>();
    for (Rule rule : ruleset.rules()) {
      if (rule.parentRuleId() == null) {
        String id = rule.instrumentId() == null ? main.instrumentId() : rule.instrumentId();
        rules.computeIfAbsent(id, none -> new ArrayList<>()).add(rule);
      }
    }
    RuleControl controls = new RuleControl(ruleset.rules());
    return instruments.stream()
        .map(ref -> group(ref, rules.getOrDefault(ref.instrumentId(), List.of()), controls))
        .toList();
  }

  private static JsonObjectBuilder group(
      InstrumentRef ref, List<Rule> rules, RuleControl controls) {
    String id = ref.instrumentId();
    JsonObjectBuilder group =
        Trees.object()
            .add("id", Tokens.of(INSTRUMENT, id))
            .add("class", INSTRUMENT)
            .add("title", Markup.title(ref.instrumentTitle(), id));
    new Properties()
        .own("instrument-id", id)
        .own("version", ref.version())
        .own("source-system", ref.sourceSystem())
        .own("jurisdiction", ref.jurisdiction())
        .own("regulator", ref.regulator())
        .own("effective-date", ref.effectiveDate())
        .own("source-uri", ref.sourceUri())
        .into(group);
    String source = ref.sourceUri();
    if (source != null && isReference(source)) {
      group.add(
          "links", Trees.array().add(Trees.object().add("href", source).add("rel", "reference")));
    }
    Trees.addList(group, "controls", rules.stream().map(controls::of).toList());
    return group;
  }

  private static boolean isReference(String text) {
    try {
      return new URI(text).isAbsolute() && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
