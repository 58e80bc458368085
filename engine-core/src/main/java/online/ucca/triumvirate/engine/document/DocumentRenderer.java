package online.ucca.triumvirate.engine.document;

/**
 * Draws documents in one file format. Found by {@link java.util.ServiceLoader} or given explicitly.
 *
 * <p>An implementation draws everything it is given or fails; it fetches nothing, reads no clock,
 * no locale, no time zone and no setting of its host, so that one document gives the same bytes
 * everywhere. Instances are used by several threads at once. Text is data: markup in it is drawn as
 * the characters it consists of.
 */
public interface DocumentRenderer {

  /**
   * Which format this renderer makes.
   *
   * @return the format
   */
  DocumentFormat format();

  /**
   * Whether its documents hold their structure for people who use assistive technology.
   *
   * @return true if every document it draws is tagged
   */
  boolean isAccessible();

  /**
   * Draws one document.
   *
   * @param document what to draw
   * @return the file's bytes, and what had to be replaced in it
   * @throws RenderingException if the document cannot be drawn; nothing is half-drawn
   */
  RenderedDocument render(Document document);
}
