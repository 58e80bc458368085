package online.ucca.triumvirate.engine.pack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;

/**
 * What a pack holds beside its five documents, and how it is drawn.
 *
 * @param allowPartial whether a pack is made although performance or knowledge evidence is missing
 * @param accessible whether PDFs are tagged for people who use assistive technology (PDF/UA-1,
 *     PDF/A-2a)
 * @param workbook whether the learner's workbook comes along
 * @param contentPackages the formats in which questions and workbook come along for learning
 *     systems
 */
public record PackOptions(
    boolean allowPartial,
    boolean accessible,
    boolean workbook,
    Set<ContentPackageFormat> contentPackages) {

  /** Five documents, complete, in plain PDF. */
  public static final PackOptions DEFAULT = new PackOptions(false, false, false, Set.of());

  /** Copies the formats, in their declared order. */
  public PackOptions {
    EnumSet<ContentPackageFormat> ordered = EnumSet.noneOf(ContentPackageFormat.class);
    ordered.addAll(contentPackages);
    contentPackages = Collections.unmodifiableSet(ordered);
  }

  /**
   * The same options for a pack that may be partial.
   *
   * @param allow whether it may
   * @return the options
   */
  public PackOptions withAllowPartial(boolean allow) {
    return new PackOptions(allow, accessible, workbook, contentPackages);
  }
}
