package online.ucca.triumvirate.architecture.guilty.surface;

import org.json.JSONObject;

/** Shows a library's type. */
public interface LeaksByReturnType {
  /** Shows it. */
  JSONObject json();
}
