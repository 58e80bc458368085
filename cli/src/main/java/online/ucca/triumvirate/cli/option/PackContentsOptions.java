package online.ucca.triumvirate.cli.option;

import java.util.EnumSet;
import java.util.Set;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.pack.PackOptions;
import picocli.CommandLine.Option;

/** The options that say what a pack holds and how it is drawn. */
public final class PackContentsOptions {
  @Option(
      names = "--allow-partial",
      description =
          "Make a pack although performance or knowledge evidence is missing; its cover says so.")
  boolean allowPartial;

  @Option(
      names = "--accessible",
      description =
          "Draw tagged PDFs for people who use assistive technology (PDF/UA-1 and PDF/A-2a).")
  boolean accessible;

  @Option(
      names = "--workbook",
      description =
          "Add a workbook for learners: what to know, to practise and to collect, outcome by outcome.")
  boolean workbook;

  @Option(
      names = "--scorm",
      description = "Add the questions, and the workbook if asked for, as a SCORM 1.2 package.")
  boolean scorm;

  @Option(names = "--qti", description = "Add the questions as QTI 3.0 items.")
  boolean qti;

  /**
   * What was asked for.
   *
   * @return the options of a pack
   */
  public PackOptions options() {
    Set<ContentPackageFormat> packages = EnumSet.noneOf(ContentPackageFormat.class);
    if (scorm) {
      packages.add(ContentPackageFormat.SCORM_1_2);
    }
    if (qti) {
      packages.add(ContentPackageFormat.QTI_3_0);
    }
    return new PackOptions(allowPartial, accessible, workbook, packages);
  }
}
