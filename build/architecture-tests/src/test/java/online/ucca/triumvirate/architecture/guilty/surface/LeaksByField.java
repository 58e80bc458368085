package online.ucca.triumvirate.architecture.guilty.surface;

import org.json.JSONObject;

/** Shows a library's type. */
public class LeaksByField {
  protected final JSONObject json = new JSONObject();
}
