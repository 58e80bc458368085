package online.ucca.triumvirate.certification.mutant;

import static online.ucca.triumvirate.adapter.Obligation.CA_20;
import static online.ucca.triumvirate.adapter.Obligation.CA_21;
import static online.ucca.triumvirate.adapter.Obligation.CA_22;
import static online.ucca.triumvirate.adapter.Obligation.CA_23;
import static online.ucca.triumvirate.adapter.Obligation.CA_24;
import static online.ucca.triumvirate.adapter.Obligation.CA_25;
import static online.ucca.triumvirate.adapter.Obligation.CA_26;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.MappingDecision;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.id.Sha256;

/** Defects in what a Triumvirate says, and in what the adapter says of its work. */
final class StatementMutants {
  private static final String OUTCOMES = "/instruments/outcome_specification/outcomes";
  private static final String RULES = "/instruments/compliance_ruleset/rules";
  private static final String CREDENTIALS = "/instruments/credential_map/credentials";

  private StatementMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.lines(
            CA_20,
            "invents a source_ref",
            Tampered.json(
                good ->
                    good.with(OUTCOMES + "/1/criteria/0/source_ref", Json.createValue("p. 1")))),
        Mutant.lines(
            CA_20,
            "gives a rule the source_ref of another",
            Tampered.json(good -> good.with(RULES + "/1/source_ref", Json.createValue("RULE r1")))),
        Mutant.lines(
            CA_21,
            "drops a criterion",
            Tampered.json(good -> good.without(OUTCOMES + "/0/criteria/1"))),
        Mutant.lines(
            CA_21,
            "drops the last credential",
            Tampered.json(good -> good.without(CREDENTIALS + "/1"))),
        Mutant.lines(
            CA_22,
            "invents a condition",
            Tampered.json(
                good ->
                    good.with(
                        "/instruments/outcome_specification/evidence_requirements/conditions/-",
                        Json.createObjectBuilder()
                            .add("statement", "in daylight")
                            .add("source_ref", "unit.txt line 12")
                            .build()))),
        Mutant.lines(
            CA_23,
            "improves the wording",
            Tampered.json(
                good ->
                    good.with(
                        OUTCOMES + "/0/criteria/0/description",
                        Json.createValue("Confirm the berth with the captain")))),
        Mutant.lines(
            CA_23,
            "makes a guidance of a duty",
            Tampered.json(
                good -> good.with(RULES + "/0/obligation_type", Json.createValue("guidance")))),
        Mutant.lines(
            CA_23,
            "renumbers a criterion",
            Tampered.json(
                good ->
                    good.with(OUTCOMES + "/0/criteria/2/criterion_id", Json.createValue("1.4")))),
        Mutant.lines(
            CA_24,
            "logs one decision for everything",
            Tampered.translation(
                (context, good) ->
                    Tampered.withLog(
                        good,
                        List.of(
                            new MappingDecision("unit.txt", "/instruments", "all of it", true))))),
        Mutant.lines(
            CA_24,
            "logs a decision for what is not there",
            Tampered.translation(
                (context, good) -> {
                  List<MappingDecision> decisions = new ArrayList<>(good.translationLog());
                  decisions.add(
                      new MappingDecision("unit.txt line 99", OUTCOMES + "/9", "outcome", true));
                  return Tampered.withLog(good, decisions);
                })),
        Mutant.lines(
            CA_24,
            "states the hash of another translation log",
            Tampered.triumvirate(
                (context, good) ->
                    good.withProvenance(
                        new Provenance(
                            null,
                            null,
                            good.provenance().confidence(),
                            Sha256.of(new byte[] {1}))))),
        Mutant.lines(
            CA_25,
            "maps an element and reports it as unmapped",
            Tampered.translation(
                (context, good) ->
                    alsoUnmapped(
                        good,
                        new UnmappedElement(
                            good.translationLog().isEmpty()
                                ? "x"
                                : good.translationLog().get(0).sourceElement(),
                            "not understood")))),
        Mutant.lines(
            CA_25,
            "counts more as mapped than it decided",
            Tampered.json(
                good -> good.with("/validation/coverage/mapped", Json.createValue(1000)))),
        Mutant.lines(
            CA_25,
            "does not say what it left out",
            Tampered.triumvirate((context, good) -> withoutUnmapped(good))),
        Mutant.lines(
            CA_26,
            "is fully confident although a section is missing",
            Tampered.translation(
                (context, good) ->
                    good.triumvirate() == null
                        ? good
                        : new TranslationResult(
                            good.triumvirate(),
                            good.translationLog(),
                            good.unmappedElements(),
                            Confidence.FULL,
                            good.warnings(),
                            good.errors()))),
        Mutant.lines(
            CA_26,
            "states another confidence in the envelope",
            Tampered.json(
                good -> good.with("/provenance/confidence", Json.createValue("degraded")))),
        Mutant.lines(
            CA_23,
            "loses the regulator",
            Tampered.json(
                good ->
                    good.with(
                        "/instruments/compliance_ruleset/instrument_ref/regulator",
                        JsonValue.NULL))));
  }

  private static TranslationResult alsoUnmapped(TranslationResult good, UnmappedElement element) {
    Triumvirate triumvirate = good.triumvirate();
    if (triumvirate == null) {
      return good;
    }
    List<UnmappedElement> unmapped = new ArrayList<>(good.unmappedElements());
    unmapped.add(element);
    int mapped = (int) good.translationLog().stream().filter(d -> d.mapsSource()).count();
    return Tampered.withUnmapped(
        Tampered.with(
            good,
            triumvirate.withValidation(
                Validation.notYet(
                    triumvirate.createdAt(), new Coverage(mapped, unmapped.size(), unmapped)))),
        unmapped,
        good.confidence());
  }

  private static Triumvirate withoutUnmapped(Triumvirate good) {
    Coverage coverage = good.validation().coverage();
    return coverage == null
        ? good
        : good.withValidation(
            Validation.notYet(good.createdAt(), new Coverage(coverage.mapped(), 0, List.of())));
  }
}
