package online.ucca.triumvirate.architecture.guilty.surface;

import org.json.JSONException;

/** Shows a library's type. */
public interface LeaksByException {
  /** Shows it. */
  void json() throws JSONException;
}
