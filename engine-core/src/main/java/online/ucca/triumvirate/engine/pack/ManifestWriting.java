package online.ucca.triumvirate.engine.pack;

import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.EngineVersion;
import online.ucca.triumvirate.engine.pack.PackManifest.DocumentEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.InstrumentEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.ItemEntry;
import online.ucca.triumvirate.engine.pack.PackManifest.RequirementEntry;
import online.ucca.triumvirate.engine.pack.plan.Item;
import online.ucca.triumvirate.engine.pack.plan.PackPlan;
import online.ucca.triumvirate.engine.pack.plan.Requirement;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.instrument.InstrumentRef;

/** Writes down in the manifest what the documents say. */
final class ManifestWriting {
  private ManifestWriting() {}

  static PackManifest manifest(
      AcceptedTriumvirate accepted,
      PackOrder order,
      PackId packId,
      PackPlan plan,
      List<PackFile> files,
      List<Finding> warnings) {
    InstrumentRef ref = accepted.triumvirate().instruments().outcomeSpecification().instrumentRef();
    Map<String, List<Item>> coverage = plan.coverage();
    return new PackManifest(
        packId,
        Pack.GENERIC,
        accepted.triumvirate().triumvirateId(),
        accepted.contentDigest(),
        new InstrumentEntry(ref.instrumentId(), ref.instrumentTitle(), ref.version()),
        order.provider(),
        order.providerCode(),
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
            .map(
                item ->
                    new ItemEntry(item.id(), item.document().key(), item.requirement().statement()))
            .toList(),
        plan.requirements().stream()
            .map(
                requirement ->
                    entry(requirement, coverage.getOrDefault(requirement.id(), List.of())))
            .toList(),
        warnings,
        EngineVersion.TEXT);
  }

  private static RequirementEntry entry(Requirement requirement, List<Item> items) {
    return new RequirementEntry(
        requirement.id(),
        requirement.kind().key(),
        requirement.statement(),
        requirement.stems(),
        requirement.sourceRef(),
        items.stream().map(Item::id).toList());
  }
}
