package online.ucca.triumvirate.architecture.guilty.surface;

import org.json.JSONObject;

/** Shows a library's type. */
public interface LeaksByParameter {
  /** Shows it. */
  void json(JSONObject[] json);
}
