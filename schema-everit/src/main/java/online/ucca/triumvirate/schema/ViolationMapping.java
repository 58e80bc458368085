package online.ucca.triumvirate.schema;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Excerpt;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.json.JsonPointers;
import org.everit.json.schema.ValidationException;

/** Turns everit's violations into this project's findings. */
final class ViolationMapping {
  private static final Pattern MEMBER = Pattern.compile("\\[(.*)]", Pattern.DOTALL);

  /** everit writes pointers as if inside a JSON string; ours are plain. */
  private static final Pattern QUOTED = Pattern.compile("\\\\([\"\\\\])");

  private static final String INSTRUMENTS = "/instruments";
  private static final String DOES_NOT_MATCH = " does not match pattern ";
  private static final String SAYS_NOTHING = DOES_NOT_MATCH + "\\S";
  private static final int LONGEST_MESSAGE = 300;

  private ViolationMapping() {}

  static Finding finding(ValidationException violation, JsonObject document) {
    String pointer = violation.getPointerToViolation();
    String at = pointer == null ? "" : QUOTED.matcher(pointer).replaceAll("$1").substring(1);
    String message = violation.getErrorMessage();
    ErrorCode code = code(String.valueOf(violation.getKeyword()), at);
    if (code == ErrorCode.VAL_MISSING_REQUIRED_FIELD
        || code == ErrorCode.TRD_INCOMPLETE_INSTRUMENTS
        || code == ErrorCode.VAL_UNKNOWN_MEMBER) {
      Matcher member = MEMBER.matcher(message);
      if (member.find()) {
        at = at + "/" + JsonPointers.escape(member.group(1));
      }
    }
    Finding finding = Finding.of(code, message(code, message, at)).at(at);
    return JsonPointers.sourceElement(document, at).map(finding::from).orElse(finding);
  }

  private static ErrorCode code(String keyword, String at) {
    return switch (keyword) {
      case "required" ->
          at.equals(INSTRUMENTS)
              ? ErrorCode.TRD_INCOMPLETE_INSTRUMENTS
              : ErrorCode.VAL_MISSING_REQUIRED_FIELD;
      case "additionalProperties" -> ErrorCode.VAL_UNKNOWN_MEMBER;
      case "type" -> ErrorCode.VAL_WRONG_TYPE;
      case "minItems" -> ErrorCode.VAL_EMPTY_ARRAY;
      case "format" -> ErrorCode.VAL_BAD_DATE;
      default -> ErrorCode.VAL_BAD_VALUE;
    };
  }

  private static String message(ErrorCode code, String everit, String at) {
    return switch (code) {
      case TRD_INCOMPLETE_INSTRUMENTS -> "the instrument " + at + " is missing";
      case VAL_MISSING_REQUIRED_FIELD -> "the member " + at + " is missing";
      case VAL_UNKNOWN_MEMBER -> "the member " + at + " is not part of the schema";
      case VAL_EMPTY_ARRAY -> "the list " + at + " must not be empty";
      default -> {
        if (everit.endsWith(SAYS_NOTHING)) {
          yield "the text at " + at + " says nothing";
        }
        if (everit.isBlank()) {
          yield "the value at " + at + " is not the one that the schema demands";
        }
        int pattern = everit.indexOf(DOES_NOT_MATCH);
        yield pattern < 0
            ? Excerpt.of(everit, LONGEST_MESSAGE)
            : Excerpt.of(everit.substring(0, pattern), LONGEST_MESSAGE)
                + " does not have the form that the schema demands";
      }
    };
  }
}
