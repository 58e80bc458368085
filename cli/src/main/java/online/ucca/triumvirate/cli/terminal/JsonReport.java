package online.ucca.triumvirate.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.Binding;
import org.jspecify.annotations.Nullable;

/** The JSON that {@code --json} prints: always one object, always with {@code success}. */
public final class JsonReport {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  private JsonReport(boolean success) {
    members.put("success", success);
  }

  /**
   * A report that is begun.
   *
   * @param success whether the command did what it was asked
   * @return the report
   */
  public static JsonReport of(boolean success) {
    return new JsonReport(success);
  }

  /**
   * A report of success.
   *
   * @return the report
   */
  public static JsonReport success() {
    return new JsonReport(true);
  }

  /**
   * A report of failure.
   *
   * @return the report
   */
  public static JsonReport failure() {
    return new JsonReport(false);
  }

  /**
   * Adds a member.
   *
   * @param name its name
   * @param value its value, as JSON binding takes it
   * @return this report
   */
  public JsonReport put(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  /**
   * Adds a list of findings.
   *
   * @param name the member's name
   * @param findings the findings
   * @return this report
   */
  public JsonReport putFindings(String name, List<Finding> findings) {
    return put(name, findings);
  }

  /**
   * What was added, to stand inside another report.
   *
   * @return the members
   */
  public Map<String, @Nullable Object> members() {
    return members;
  }

  /**
   * The report as JSON.
   *
   * @return the text, without a newline at its end
   */
  public String text() {
    return new String(Binding.write(members).readableBytes(), StandardCharsets.UTF_8)
        .stripTrailing();
  }
}
