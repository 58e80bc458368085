package online.ucca.triumvirate.engine.pack;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.PackManifest.ContextualisationEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.DocumentEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.InstrumentEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.ItemEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.LogoEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.RequirementEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.SourceEntry;
import online.ucca.triumvirate.engine.pack.content.Composition;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import org.jspecify.annotations.Nullable;

/** Writes down in the manifest what the documents say. */
final class ManifestWriting {
  private ManifestWriting() {}

  static PackManifest manifest(
      Composition composition, List<PackFile> files, List<Finding> warnings) {
    PackOrder order = composition.order();
    PackPlan plan = composition.plan();
    AcceptedTriumvirate first = composition.sources().get(0);
    boolean cluster = composition.isCluster();
    InstrumentRef ref = reference(first);
    Map<String, List<Item>> coverage = plan.coverage();
    return new PackManifest(
        composition.packId(),
        Pack.type(composition.adaptation()),
        cluster ? order.title() : null,
        cluster ? null : first.triumvirate().triumvirateId(),
        cluster ? null : first.contentDigest(),
        cluster
            ? null
            : new InstrumentEntry(ref.instrumentId(), ref.instrumentTitle(), ref.version()),
        composition.sources().stream().map(ManifestWriting::source).toList(),
        order.provider(),
        order.providerCode(),
        contextualisation(composition),
        files.stream()
            .map(
                file ->
                    new DocumentEntry(
                        file.kind(),
                        file.audience().key(),
                        file.format(),
                        file.path(),
                        file.hash(),
                        file.bytes().length))
            .toList(),
        plan.items().stream()
            .map(item -> new ItemEntry(item.id(), item.document().key(), item.statement()))
            .toList(),
        plan.requirements().stream()
            .map(
                requirement ->
                    entry(
                        requirement,
                        ref.instrumentId(),
                        coverage.getOrDefault(requirement.id(), List.of())))
            .toList(),
        warnings,
        EngineVersion.TEXT);
  }

  private static @Nullable ContextualisationEntry contextualisation(Composition composition) {
    Contextualisation content = composition.order().contextualisation();
    Picture logo = composition.order().logo();
    if (logo == null && content.equals(Contextualisation.NONE)) {
      return null;
    }
    return new ContextualisationEntry(
        content.digest(),
        content,
        logo == null ? null : new LogoEntry(logo.hash(), logo.width(), logo.height()),
        composition.adaptation().missing());
  }

  private static SourceEntry source(AcceptedTriumvirate source) {
    InstrumentRef ref = reference(source);
    return new SourceEntry(
        ref.instrumentId(),
        ref.instrumentTitle(),
        ref.version(),
        source.triumvirate().triumvirateId(),
        source.contentDigest());
  }

  private static InstrumentRef reference(AcceptedTriumvirate source) {
    return source.triumvirate().instruments().outcomeSpecification().instrumentRef();
  }

  private static RequirementEntry entry(
      Requirement requirement, String onlyInstrument, List<Item> items) {
    return new RequirementEntry(
        requirement.id(),
        requirement.unit() == null ? onlyInstrument : requirement.unit().groupId(),
        requirement.kind().key(),
        requirement.statement(),
        requirement.stems(),
        requirement.sourceRef(),
        items.stream().map(Item::id).toList());
  }
}
