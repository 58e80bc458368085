package online.ucca.triumvirate.architecture.guilty.surface;

import jakarta.json.JsonValue;

/** Shows the JSON API outside the package that may. */
public interface LeaksJson {
  /** Shows it. */
  JsonValue json();
}
