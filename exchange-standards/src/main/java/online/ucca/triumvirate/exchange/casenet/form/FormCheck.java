package online.ucca.triumvirate.exchange.casenet.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonPointers;

/**
 * Holds a package against CASE 1.0 and 1.1 together: what one of them allows is read. Members that
 * neither knows are read, too; nothing is lost.
 */
public final class FormCheck {
  /** A file with more defects than anybody reads is told the first of them. */
  private static final int MOST_FINDINGS = 100;

  private final List<Finding> findings = new ArrayList<>();

  private FormCheck() {}

  /**
   * Checks a package.
   *
   * @param cfPackage the package, unfolded
   * @return every violation, at most a hundred, each with a JSON Pointer
   */
  public static List<Finding> check(JsonObject cfPackage) {
    FormCheck check = new FormCheck();
    check.check(cfPackage, CaseClass.CF_PACKAGE, "");
    return List.copyOf(check.findings);
  }

  private void check(JsonObject object, CaseClass type, String pointer) {
    for (Map.Entry<String, CaseMember> entry : type.members().entrySet()) {
      String at = pointer + "/" + JsonPointers.escape(entry.getKey());
      CaseMember member = entry.getValue();
      JsonValue value = object.get(entry.getKey());
      if (findings.size() >= MOST_FINDINGS) {
        return;
      }
      if (value == null) {
        if (member.isRequired()) {
          add(ErrorCode.VAL_MISSING_REQUIRED_FIELD, "CASE demands the member " + at, at);
        }
      } else if (member.isRequired() || value != JsonValue.NULL) {
        check(value, member, at);
      }
    }
  }

  private void check(JsonValue value, CaseMember member, String at) {
    CaseClass holds = member.holds();
    Form form = member.form();
    if (form != null) {
      if (!form.isReadable(value)) {
        ErrorCode code = form == Form.MOMENT ? ErrorCode.VAL_BAD_DATE : ErrorCode.VAL_BAD_VALUE;
        add(code, "the value at " + at + " is not " + form.words(), at);
      }
    } else if (holds != null && member.isList() && value instanceof JsonArray list) {
      for (int i = 0; i < list.size() && findings.size() < MOST_FINDINGS; i++) {
        single(list.get(i), holds, at + "/" + i);
      }
    } else if (holds != null && member.isList()) {
      add(ErrorCode.VAL_WRONG_TYPE, "the value at " + at + " is not a list", at);
    } else if (holds != null && !isEmptyDefinition(value, holds)) {
      single(value, holds, at);
    }
  }

  private void single(JsonValue value, CaseClass type, String at) {
    if (value instanceof JsonObject object) {
      check(object, type, at);
    } else {
      add(ErrorCode.VAL_WRONG_TYPE, "the value at " + at + " is not an object", at);
    }
  }

  /** CASE 1.0 has an empty list where there are no definitions. */
  private static boolean isEmptyDefinition(JsonValue value, CaseClass holds) {
    return holds == CaseClass.CF_DEFINITION && value instanceof JsonArray list && list.isEmpty();
  }

  private void add(ErrorCode code, String message, String at) {
    findings.add(Finding.of(code, message).at(at));
  }
}
