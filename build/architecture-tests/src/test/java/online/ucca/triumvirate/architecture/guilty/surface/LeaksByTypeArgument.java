package online.ucca.triumvirate.architecture.guilty.surface;

import java.util.List;
import java.util.Optional;
import org.json.JSONObject;

/** Shows a library's type. */
public interface LeaksByTypeArgument {
  /** Shows it. */
  List<? extends Optional<JSONObject>> json();
}
