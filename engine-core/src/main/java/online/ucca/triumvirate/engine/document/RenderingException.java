package online.ucca.triumvirate.engine.document;

/**
 * A document could not be drawn: a fault of the renderer or of its resources, never of the text.
 */
public class RenderingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what failed.
   *
   * @param message what could not be drawn
   * @param cause why
   */
  public RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
