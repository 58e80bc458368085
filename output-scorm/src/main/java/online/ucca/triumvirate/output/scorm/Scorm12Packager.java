package online.ucca.triumvirate.output.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.engine.courseware.ContentArchive;
import online.ucca.triumvirate.engine.courseware.ContentPackageFormat;
import online.ucca.triumvirate.engine.courseware.ContentPackager;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.CoursewareTexts;
import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Writes SCORM 1.2 packages (ADL SCORM 1.2, October 2001; IMS Content Packaging 1.1.2). What only a
 * marker may see is taken out before anything is written. Holds nothing but the files that every
 * package has, so any number of threads may share one.
 */
public final class Scorm12Packager implements ContentPackager {
  static final String MANIFEST = "imsmanifest.xml";
  static final String SCRIPT = "shared/course.js";
  static final String STYLE = "shared/course.css";
  static final List<String> SCHEMAS = List.of("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd");

  private final Map<String, byte[]> constantFiles = new LinkedHashMap<>();

  /**
   * Reads the files that every package has.
   *
   * @throws UncheckedIOException if the module's own resources are damaged
   */
  public Scorm12Packager() {
    for (String path : List.of(SCRIPT, STYLE)) {
      constantFiles.put(path, resource(path.substring(path.indexOf('/') + 1)));
    }
    for (String schema : SCHEMAS) {
      constantFiles.put(schema, resource(schema));
    }
  }

  @Override
  public ContentPackageFormat format() {
    return ContentPackageFormat.SCORM_1_2;
  }

  @Override
  public RenderedDocument pack(Courseware courseware) {
    TextCheck check = new TextCheck();
    try {
      Courseware course =
          CoursewareTexts.changed(CoursewareTexts.forLearners(courseware), check::text);
      List<CoursePage> pages = CoursePages.of(course, check);
      ContentArchive archive = new ContentArchive();
      archive.put(MANIFEST, ImsManifest.write(course, pages));
      pages.forEach(page -> archive.put(page.path(), page.content()));
      constantFiles.forEach(archive::put);
      return new RenderedDocument(archive.toBytes(), check.replaced());
    } catch (RuntimeException | StackOverflowError e) {
      throw new RenderingException(
          "cannot write pack " + courseware.packId() + " as a SCORM package", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Scorm12Packager.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
