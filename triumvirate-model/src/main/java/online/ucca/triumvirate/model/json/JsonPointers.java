package online.ucca.triumvirate.model.json;

/** Puts names into JSON Pointers (RFC 6901 §3). */
public final class JsonPointers {
  private JsonPointers() {}

  /**
   * Escapes a member name.
   *
   * @param name the name
   * @return the reference token
   */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
