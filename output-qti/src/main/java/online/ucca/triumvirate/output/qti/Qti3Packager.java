package online.ucca.triumvirate.output.qti;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.courseware.ContentArchive;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.courseware.CoursewareTexts;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Writes QTI 3.0 packages (1EdTech Question and Test Interoperability 3.0: Assessment, Section and
 * Item; IMS Content Packaging profile). Holds nothing, so any number of threads may share one.
 */
public final class Qti3Packager implements ContentPackager {
  private static final String MANIFEST = "imsmanifest.xml";

  /** A packager. */
  public Qti3Packager() {}

  @Override
  public ContentPackageFormat format() {
    return ContentPackageFormat.QTI_3_0;
  }

  @Override
  public RenderedDocument pack(Courseware courseware) {
    TextCheck check = new TextCheck();
    try {
      Courseware course = CoursewareTexts.changed(courseware, check::text);
      List<AssessmentItem> items = items(course);
      ContentArchive archive = new ContentArchive();
      archive.put(MANIFEST, PackageManifest.write(course, items));
      archive.put(AssessmentTest.PATH, AssessmentTest.write(course, items));
      items.forEach(item -> archive.put(item.path(), item.write()));
      return new RenderedDocument(archive.toBytes(), check.replaced());
    } catch (RuntimeException e) {
      throw new RenderingException(
          "cannot write pack " + courseware.packId() + " as a QTI package", e);
    }
  }

  private static List<AssessmentItem> items(Courseware course) {
    List<String> tokens = CoursewareTexts.tokens(course.questions());
    List<AssessmentItem> items = new ArrayList<>();
    for (Question question : course.questions()) {
      items.add(new AssessmentItem(tokens.get(items.size()), question, course.language()));
    }
    return items;
  }
}
