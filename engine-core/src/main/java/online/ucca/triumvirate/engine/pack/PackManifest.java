package online.ucca.triumvirate.engine.pack;

import java.util.List;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a pack, so that a machine can check what a person would (decisions §6).
 *
 * @param packId the pack
 * @param packType {@link Pack#GENERIC}
 * @param triumvirateId what it was made from
 * @param contentDigest that Triumvirate's content digest
 * @param instrument the source instrument
 * @param provider the provider's name; null if open
 * @param providerCode the provider's number; null if open
 * @param documents every file
 * @param items everything that is judged or answered
 * @param requirements everything that must be covered, and by which items it is
 * @param warnings what a user must know
 * @param engineVersion the engine that made it
 */
public record PackManifest(
    PackId packId,
    String packType,
    TriumvirateId triumvirateId,
    Sha256 contentDigest,
    InstrumentEntry instrument,
    @Nullable String provider,
    @Nullable String providerCode,
    List<DocumentEntry> documents,
    List<ItemEntry> items,
    List<RequirementEntry> requirements,
    List<Finding> warnings,
    String engineVersion) {

  /** Copies the lists. */
  public PackManifest {
    documents = List.copyOf(documents);
    items = List.copyOf(items);
    requirements = List.copyOf(requirements);
    warnings = List.copyOf(warnings);
  }

  /**
   * The source instrument.
   *
   * @param id its identifier
   * @param title its title
   * @param version its version
   */
  public record InstrumentEntry(String id, String title, String version) {}

  /**
   * A file.
   *
   * @param kind {@link DocumentKind#key}
   * @param audience {@link Audience#key}
   * @param format the file name extension
   * @param path where it stands in the archive
   * @param sha256 its hash
   * @param bytes its length
   */
  public record DocumentEntry(
      String kind, String audience, String format, String path, Sha256 sha256, long bytes) {}

  /**
   * Something that is judged or answered.
   *
   * @param id for example {@code AT-3}
   * @param kind the key of the document it stands in
   * @param title what it is about
   */
  public record ItemEntry(String id, String kind, String title) {}

  /**
   * Something that must be covered.
   *
   * @param id for example {@code KE 4.2}
   * @param kind what it comes from
   * @param statement the source's own words
   * @param context the stems that the statement completes, outermost first; empty if it stands
   *     alone
   * @param sourceRef the clause it came from
   * @param coveredBy the items that cover it
   */
  public record RequirementEntry(
      String id,
      String kind,
      String statement,
      List<String> context,
      String sourceRef,
      List<String> coveredBy) {

    /** Copies the lists. */
    public RequirementEntry {
      context = List.copyOf(context);
      coveredBy = List.copyOf(coveredBy);
    }
  }
}
