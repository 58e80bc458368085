package online.ucca.triumvirate.engine.courseware;

import online.ucca.triumvirate.engine.document.RenderedDocument;
import online.ucca.triumvirate.engine.document.RenderingException;

/**
 * Writes the questions and the workbook of a pack as a content package. Found by {@link
 * java.util.ServiceLoader} or given explicitly.
 *
 * <p>An implementation writes everything it is given or fails; it fetches nothing, reads no clock,
 * no locale, no time zone and no setting of its host, so that the same courseware gives the same
 * bytes everywhere. Instances are used by several threads at once. Text is data, never markup.
 */
public interface ContentPackager {

  /**
   * Which format this packager writes.
   *
   * @return the format
   */
  ContentPackageFormat format();

  /**
   * Writes a package.
   *
   * @param courseware what to write
   * @return the package's bytes, and what had to be replaced in it
   * @throws RenderingException if it cannot be written; nothing is half-written
   */
  RenderedDocument pack(Courseware courseware);
}
