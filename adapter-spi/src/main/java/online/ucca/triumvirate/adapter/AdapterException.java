package online.ucca.triumvirate.adapter;

/** Thrown by an adapter that cannot go on; carries one structured error. */
public class AdapterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient AdapterError error;

  /**
   * Fails with an error.
   *
   * @param error what is wrong
   */
  public AdapterException(AdapterError error) {
    super(error.errorCode() + ": " + error.message());
    this.error = error;
  }

  /**
   * What is wrong.
   *
   * @return the structured error
   */
  public AdapterError error() {
    return error;
  }
}
