package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.content.ComposedDocument;
import online.ucca.triumvirate.engine.pack.content.Composition;
import online.ucca.triumvirate.engine.pack.content.CoursewareContent;
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

  private final Renderers renderers;
  private final Signer signer;

  /**
   * Composes packs with the given renderers.
   *
   * @param renderers at most one plain and one accessible one per format; a pack has every document
   *     in each format
   * @param packagers at most one per format of content packages
   * @param signer who signs the manifests
   * @throws IllegalArgumentException if there is no renderer, or two of a kind for one format
   */
  public ComposePack(
      List<DocumentRenderer> renderers, List<ContentPackager> packagers, Signer signer) {
    this.renderers = new Renderers(renderers, packagers);
    this.signer = signer;
  }

  /**
   * Composes a pack.
   *
   * @param accepted what the gate let through
   * @param order what is asked for
   * @return the pack
   * @throws Refusal {@code PCK_EVIDENCE_MISSING}, {@code PCK_UNCOVERED_REQUIREMENT} or {@code
   *     PCK_RENDERER_MISSING}
   */
  public Pack compose(AcceptedTriumvirate accepted, PackOrder order) {
    OutcomeSpecification specification =
        accepted.triumvirate().instruments().outcomeSpecification();
    var documents = renderers.documents(order.options().accessible());
    var packagers = renderers.packagers(order.options().contentPackages());
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

    DrawnPack drawn = new DrawnPack();
    ComposedDocument.allOf(composition).forEach(document -> drawn.draw(document, documents));
    packagers.forEach(packager -> drawn.draw(CoursewareContent.compose(composition), packager));
    List<PackFile> files = drawn.files();
    warnings.addAll(drawn.replacements());
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
    if (!missing.isEmpty() && !order.options().allowPartial()) {
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
                order.options().toString(),
                EngineVersion.TEXT,
                order.packDate().toString())));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : "=" + value;
  }
}
