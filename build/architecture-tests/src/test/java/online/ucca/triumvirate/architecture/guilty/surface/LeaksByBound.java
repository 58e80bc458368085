package online.ucca.triumvirate.architecture.guilty.surface;

import org.json.JSONObject;

/** Shows a library's type. */
public interface LeaksByBound {
  /** Shows it. */
  <T extends JSONObject> void json(T json);
}
