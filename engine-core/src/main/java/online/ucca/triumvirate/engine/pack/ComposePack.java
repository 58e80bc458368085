package online.ucca.triumvirate.engine.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.document.DocumentRenderer;
import online.ucca.triumvirate.engine.pack.content.Composition;
import online.ucca.triumvirate.engine.pack.content.CoursewareContent;
import online.ucca.triumvirate.engine.pack.plan.Adaptation;
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
 * Composes a pack from accepted Triumvirates: plans what covers what, writes the documents, draws
 * each in every format, and signs the manifest. The same Triumvirates, order, key and engine
 * version give the same bytes. A pack with a gap is never made. Safe for use by several threads if
 * the renderers are.
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
   * Composes a pack of one instrument.
   *
   * @param accepted what the gate let through
   * @param order what is asked for
   * @return the pack
   * @throws Refusal as {@link #compose(List, PackOrder)} does
   */
  public Pack compose(AcceptedTriumvirate accepted, PackOrder order) {
    return compose(List.of(accepted), order);
  }

  /**
   * Composes one pack of one instrument or of several (a cluster), in the order given.
   *
   * @param accepted what the gate let through, at least one
   * @param order what is asked for
   * @return the pack
   * @throws Refusal {@code PCK_CLUSTER_MIXED}, {@code PCK_EVIDENCE_MISSING}, {@code
   *     PCK_UNCOVERED_REQUIREMENT} or {@code PCK_RENDERER_MISSING}; {@code VAL_DANGLING_REFERENCE}
   *     or {@code VAL_DUPLICATE_ID} if the contextualisation does not fit
   */
  public Pack compose(List<AcceptedTriumvirate> accepted, PackOrder order) {
    List<OutcomeSpecification> specifications =
        accepted.stream()
            .map(one -> one.triumvirate().instruments().outcomeSpecification())
            .toList();
    ClusterCheck.check(accepted);
    PackPlan plan = PackPlan.of(specifications, order.contextualisation().addedTasks());
    return compose(accepted, order, plan);
  }

  /** Composes a pack by a plan, which is not trusted to cover everything. */
  Pack compose(List<AcceptedTriumvirate> accepted, PackOrder order, PackPlan plan) {
    OutcomeSpecification specification =
        accepted.get(0).triumvirate().instruments().outcomeSpecification();
    var documents = renderers.documents(order.options().accessible());
    var packagers = renderers.packagers(order.options().contentPackages());
    List<Finding> warnings =
        accepted.stream()
            .flatMap(one -> one.warnings().stream())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    warnings.addAll(checkEvidence(plan, specification, order));
    List<Finding> uncovered = plan.uncovered();
    if (!uncovered.isEmpty()) {
      throw new Refusal(uncovered);
    }
    Adaptation adaptation = Adaptation.of(order.contextualisation(), plan, specification.domain());
    PackId packId = packId(accepted, order, adaptation);
    Composition composition =
        new Composition(
            accepted, plan, order, adaptation, packId, signer.publicKey().did(), warnings);

    DrawnPack drawn = new DrawnPack();
    drawn.drawAll(ComposedDocument.allOf(composition), documents);
    packagers.forEach(packager -> drawn.draw(CoursewareContent.compose(composition), packager));
    List<PackFile> files = drawn.files();
    warnings.addAll(drawn.replacements());
    JsonDocument manifest =
        DataIntegrity.sign(
            Binding.write(ManifestWriting.manifest(composition, files, warnings)),
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

  private static PackId packId(
      List<AcceptedTriumvirate> accepted, PackOrder order, Adaptation adaptation) {
    List<String> parts = new ArrayList<>();
    accepted.forEach(one -> parts.add(one.contentDigest().hex()));
    parts.add(order.contextualisation().digest().hex());
    parts.add(text(order.logo() == null ? null : order.logo().hash().hex()));
    parts.add(text(order.title()));
    parts.add(Pack.type(adaptation));
    parts.add(order.options().toString());
    parts.add(EngineVersion.TEXT);
    parts.add(order.packDate().toString());
    return new PackId(NameBasedUuid.of(NAMESPACE, parts));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : "=" + value;
  }
}
