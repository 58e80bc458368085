package online.ucca.triumvirate.engine.pack;

import java.util.List;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.TriumvirateId;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of a pack, so that a machine can check what a person would (decisions §6).
 *
 * @param packId the pack
 * @param packType {@link Pack#GENERIC} or {@link Pack#CONTEXTUALISED}
 * @param title what a cluster is called; null if it has no title, and in a pack of one instrument
 * @param triumvirateId what it was made from; null in a cluster
 * @param contentDigest that Triumvirate's content digest; null in a cluster
 * @param instrument the source instrument; null in a cluster
 * @param instruments every source instrument
 * @param provider the provider's name; null if open
 * @param providerCode the provider's number; null if open
 * @param contextualisation what the provider added; null if nothing
 * @param documents every file
 * @param items everything that is judged or answered
 * @param requirements everything that must be covered, and by which items it is
 * @param warnings what a user must know
 * @param engineVersion the engine that made it
 */
public record PackManifest(
    PackId packId,
    String packType,
    @Nullable String title,
    @Nullable TriumvirateId triumvirateId,
    @Nullable Sha256 contentDigest,
    @Nullable InstrumentEntry instrument,
    List<SourceEntry> instruments,
    @Nullable String provider,
    @Nullable String providerCode,
    @Nullable ContextualisationEntry contextualisation,
    List<DocumentEntry> documents,
    List<ItemEntry> items,
    List<RequirementEntry> requirements,
    List<Finding> warnings,
    String engineVersion) {

  /** Copies the lists. */
  public PackManifest {
    instruments = List.copyOf(instruments);
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
   * An instrument and the Triumvirate that it came with.
   *
   * @param id the instrument's identifier
   * @param title its title
   * @param version its version
   * @param triumvirateId the Triumvirate
   * @param contentDigest that Triumvirate's content digest
   */
  public record SourceEntry(
      String id, String title, String version, TriumvirateId triumvirateId, Sha256 contentDigest) {}

  /**
   * What the provider added.
   *
   * @param sha256 of the content's RFC 8785 form
   * @param content what was added
   * @param logo the provider's logo; null if it has none
   * @param missing what is still to be said before the pack is used
   */
  public record ContextualisationEntry(
      Sha256 sha256, Contextualisation content, @Nullable LogoEntry logo, List<String> missing) {

    /** Copies the list. */
    public ContextualisationEntry {
      missing = List.copyOf(missing);
    }
  }

  /**
   * A logo as it stands in the documents.
   *
   * @param sha256 of its PNG
   * @param width pixels across
   * @param height pixels down
   */
  public record LogoEntry(Sha256 sha256, int width, int height) {}

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
   * @param instrument the identifier of the instrument that demands it
   * @param kind what it comes from
   * @param statement the source's own words
   * @param context the stems that the statement completes, outermost first; empty if it stands
   *     alone
   * @param sourceRef the clause it came from
   * @param coveredBy the items that cover it
   */
  public record RequirementEntry(
      String id,
      String instrument,
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
