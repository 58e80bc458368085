package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.document.DocumentFormat;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.pack.content.AssessmentConditionsContent;
import online.ucca.triumvirate.engine.pack.content.AssessmentToolContent;
import online.ucca.triumvirate.engine.pack.content.Composition;
import online.ucca.triumvirate.engine.pack.content.CoverSheetContent;
import online.ucca.triumvirate.engine.pack.content.KnowledgeQuestionsContent;
import online.ucca.triumvirate.engine.pack.content.MappingMatrixContent;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.RequirementKind;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.DataIntegrity;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.proof.Signer;
import org.jspecify.annotations.Nullable;

/**
 * Composes a pack from an accepted Triumvirate: plans what covers what, writes the documents, draws
 * each in every format, and signs the manifest. The same Triumvirate, order, key and engine version
 * give the same bytes. A pack with a gap is never made. Safe for use by several threads if the
 * renderers are.
 */
public final class ComposePack {
  private static final UUID NAMESPACE = UUID.fromString("b2a4a1f0-93fd-5d3c-8b0e-63d0a9c2f7d5");

  private final Map<DocumentFormat, DocumentRenderer> renderers;
  private final Signer signer;

  /**
   * Composes packs with the given renderers.
   *
   * @param renderers one per format; a pack has every document in each
   * @param signer who signs the manifests
   * @throws IllegalArgumentException if there is no renderer, or two for one format
   */
  public ComposePack(List<DocumentRenderer> renderers, Signer signer) {
    this.renderers = new EnumMap<>(DocumentFormat.class);
    this.signer = signer;
    for (DocumentRenderer renderer : renderers) {
      if (this.renderers.put(renderer.format(), renderer) != null) {
        throw new IllegalArgumentException("two renderers for " + renderer.format());
      }
    }
    if (this.renderers.isEmpty()) {
      throw new IllegalArgumentException("a pack needs at least one renderer");
    }
  }

  /**
   * Composes a pack.
   *
   * @param accepted what the gate let through
   * @param order what is asked for
   * @return the pack
   * @throws Refusal {@code PCK_EVIDENCE_MISSING} or {@code PCK_UNCOVERED_REQUIREMENT}
   */
  public Pack compose(AcceptedTriumvirate accepted, PackOrder order) {
    OutcomeSpecification specification =
        accepted.triumvirate().instruments().outcomeSpecification();
    List<Finding> warnings = new ArrayList<>(accepted.warnings());
    PackPlan plan = PackPlan.of(specification);
    warnings.addAll(checkEvidence(plan, specification, order));
    List<Finding> uncovered = plan.uncovered();
    if (!uncovered.isEmpty()) {
      throw new Refusal(uncovered);
    }
    PackId packId = packId(accepted, order);
    Composition composition =
        new Composition(
            accepted.triumvirate(),
            accepted.contentDigest(),
            plan,
            order,
            packId,
            signer.publicKey().did(),
            warnings);

    List<PackFile> files = new ArrayList<>();
    SortedMap<Integer, Integer> replaced = new TreeMap<>();
    draw(
        files,
        replaced,
        DocumentKind.COVER_SHEET,
        Audience.ALL,
        CoverSheetContent.compose(composition));
    draw(
        files,
        replaced,
        DocumentKind.ASSESSMENT_TOOL,
        Audience.ALL,
        AssessmentToolContent.compose(composition));
    for (Audience audience : List.of(Audience.CANDIDATE, Audience.ASSESSOR)) {
      draw(
          files,
          replaced,
          DocumentKind.KNOWLEDGE_QUESTIONS,
          audience,
          KnowledgeQuestionsContent.compose(composition, audience));
    }
    draw(
        files,
        replaced,
        DocumentKind.MAPPING_MATRIX,
        Audience.ASSESSOR,
        MappingMatrixContent.compose(composition));
    draw(
        files,
        replaced,
        DocumentKind.ASSESSMENT_CONDITIONS,
        Audience.ASSESSOR,
        AssessmentConditionsContent.compose(composition));
    replaced.forEach(
        (codePoint, times) ->
            warnings.add(
                Finding.of(
                    ErrorCode.PCK_CHARACTER_REPLACED,
                    String.format(
                        Locale.ROOT,
                        "U+%04X could not be drawn and was replaced %d times",
                        codePoint,
                        times))));
    JsonDocument manifest =
        DataIntegrity.sign(
            Binding.write(ManifestWriting.manifest(accepted, order, packId, plan, files, warnings)),
            DataIntegrity.DOCUMENT_PROOF,
            signer,
            order.signedAt());
    return new Pack(packId, files, manifest, warnings);
  }

  private static List<Finding> checkEvidence(
      PackPlan plan, OutcomeSpecification specification, PackOrder order) {
    List<Finding> missing =
        plan.missingEvidence().stream().map(kind -> missing(specification, kind)).toList();
    if (!missing.isEmpty() && !order.allowPartial()) {
      throw new Refusal(missing);
    }
    return missing.stream()
        .map(
            finding ->
                new Finding(
                    finding.errorCode(),
                    Severity.WARNING,
                    finding.phase(),
                    finding.sourceElement(),
                    finding.triumvirateElement(),
                    finding.message(),
                    finding.remediation(),
                    finding.timestamp()))
        .toList();
  }

  private static Finding missing(OutcomeSpecification specification, RequirementKind kind) {
    return Finding.of(
            ErrorCode.PCK_EVIDENCE_MISSING,
            specification.instrumentRef().instrumentId()
                + " has no "
                + specification.domain().label(kind.label())
                + " in its source")
        .at("/instruments/outcome_specification/evidence_requirements/" + kind.key());
  }

  private static PackId packId(AcceptedTriumvirate accepted, PackOrder order) {
    return new PackId(
        NameBasedUuid.of(
            NAMESPACE,
            List.of(
                accepted.contentDigest().hex(),
                text(order.provider()),
                text(order.providerCode()),
                Pack.GENERIC,
                String.valueOf(order.allowPartial()),
                EngineVersion.TEXT,
                order.packDate().toString())));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : "=" + value;
  }

  private void draw(
      List<PackFile> files,
      SortedMap<Integer, Integer> replaced,
      DocumentKind kind,
      Audience audience,
      Document document) {
    String copy = kind == DocumentKind.KNOWLEDGE_QUESTIONS ? "-" + audience.key() : "";
    String name = kind.key().replace('_', '-') + copy;
    renderers.forEach(
        (format, renderer) -> {
          RenderedDocument rendered = renderer.render(document);
          rendered
              .replaced()
              .forEach(r -> replaced.merge(r.codePoint(), r.occurrences(), Integer::sum));
          files.add(
              new PackFile(
                  kind, audience, format, name + "." + format.extension(), rendered.bytes()));
        });
  }
}
