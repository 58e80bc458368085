package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.SharedFiles;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;

/**
 * N. Seriot's JSONTestSuite: what every parser must refuse, must accept, and may do either with.
 */
class JsonTestSuiteTest {
  /** The y_ files that this project refuses by policy, and why; every other one is accepted. */
  private static final Map<String, String> REFUSED_BY_POLICY =
      Map.ofEntries(
          Map.entry("y_object_duplicated_key.json", "JSN_DUPLICATE_KEY"),
          Map.entry("y_object_duplicated_key_and_value.json", "JSN_DUPLICATE_KEY"),
          Map.entry("y_object_extreme_numbers.json", "JSN_NUMBER"),
          Map.entry("y_number.json", "JSN_NUMBER"),
          Map.entry("y_number_0e+1.json", "JSN_NUMBER"),
          Map.entry("y_number_0e1.json", "JSN_NUMBER"),
          Map.entry("y_number_double_close_to_zero.json", "JSN_NUMBER"),
          Map.entry("y_number_int_with_exp.json", "JSN_NUMBER"),
          Map.entry("y_number_minus_zero.json", "JSN_NUMBER"),
          Map.entry("y_number_negative_zero.json", "JSN_NUMBER"),
          Map.entry("y_number_real_capital_e.json", "JSN_NUMBER"),
          Map.entry("y_number_real_capital_e_neg_exp.json", "JSN_NUMBER"),
          Map.entry("y_number_real_capital_e_pos_exp.json", "JSN_NUMBER"),
          Map.entry("y_number_real_exponent.json", "JSN_NUMBER"),
          Map.entry("y_number_real_fraction_exponent.json", "JSN_NUMBER"),
          Map.entry("y_number_real_neg_exp.json", "JSN_NUMBER"),
          Map.entry("y_number_real_pos_exponent.json", "JSN_NUMBER"),
          Map.entry("y_number_simple_real.json", "JSN_NUMBER"),
          Map.entry("y_structure_lonely_negative_real.json", "JSN_NUMBER"));

  /**
   * The i_ files, about which the standard leaves parsers free, by the code they are refused with.
   */
  private static final Map<String, List<String>> LEFT_TO_PARSERS =
      Map.of(
          "JSN_NUMBER",
          List.of(
              "number_double_huge_neg_exp",
              "number_huge_exp",
              "number_neg_int_huge_exp",
              "number_pos_double_huge_exp",
              "number_real_neg_overflow",
              "number_real_pos_overflow",
              "number_real_underflow",
              "number_too_big_neg_int",
              "number_too_big_pos_int",
              "number_very_big_negative_int"),
          "JSN_LONE_SURROGATE",
          List.of(
              "object_key_lone_2nd_surrogate",
              "string_1st_surrogate_but_2nd_missing",
              "string_1st_valid_surrogate_2nd_invalid",
              "string_incomplete_surrogate_and_escape_valid",
              "string_incomplete_surrogate_pair",
              "string_incomplete_surrogates_escape_valid",
              "string_invalid_lonely_surrogate",
              "string_invalid_surrogate",
              "string_inverted_surrogates_U+1D11E",
              "string_lone_second_surrogate"),
          "JSN_NOT_UTF8",
          List.of(
              "string_UTF-16LE_with_BOM",
              "string_UTF-8_invalid_sequence",
              "string_UTF8_surrogate_U+D800",
              "string_invalid_utf-8",
              "string_iso_latin_1",
              "string_lone_utf8_continuation_byte",
              "string_not_in_unicode_range",
              "string_overlong_sequence_2_bytes",
              "string_overlong_sequence_6_bytes",
              "string_overlong_sequence_6_bytes_null",
              "string_truncated-utf-8",
              "string_utf16BE_no_BOM",
              "string_utf16LE_no_BOM",
              "structure_UTF-8_BOM_empty_object"),
          "JSN_TOO_DEEP",
          List.of("structure_500_nested_arrays"));

  private static List<Path> files(String prefix) throws IOException {
    Path folder = SharedFiles.shared("badinputs/JSONTestSuite/test_parsing");
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  /** Reads as an object, and once more as the only member of one: most files hold an array. */
  private static String code(byte[] bytes) {
    try {
      JsonDocument.read(bytes);
      return "accepted";
    } catch (Refusal e) {
      return e.code();
    }
  }

  private static byte[] wrapped(byte[] bytes) {
    byte[] before = {'{', '"', 'w', '"', ':'};
    byte[] all = new byte[before.length + bytes.length + 1];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(bytes, 0, all, before.length, bytes.length);
    all[all.length - 1] = '}';
    return all;
  }

  @Test
  void refusesEveryFileThatMustBeRefused_withACodeOfItsOwn() throws IOException {
    List<Path> files = files("n_");
    assertEquals(188, files.size());
    List<String> accepted = new ArrayList<>();
    for (Path file : files) {
      String code = code(Files.readAllBytes(file));
      if (!code.startsWith("JSN_")) {
        accepted.add(file.getFileName() + " " + code);
      }
    }
    assertEquals(List.of(), accepted);
  }

  @Test
  void refusesThemAlsoAsAMember_exceptWhereTheWrappingMakesThemJson() throws IOException {
    List<String> accepted = new ArrayList<>();
    for (Path file : files("n_")) {
      if (code(wrapped(Files.readAllBytes(file))).equals("accepted")) {
        accepted.add(file.getFileName().toString());
      }
    }
    assertEquals(List.of(), accepted);
  }

  @Test
  void acceptsEveryFileThatMustBeAccepted_exceptByStatedPolicy() throws IOException {
    List<Path> files = files("y_");
    assertEquals(95, files.size());
    Map<String, String> refused = new TreeMap<>();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String whole = code(bytes);
      String member = code(wrapped(bytes));
      assertTrue(
          whole.equals(member) || (whole.equals("JSN_NOT_AN_OBJECT") && member.equals("accepted")),
          file.getFileName() + ": " + whole + ", as a member " + member);
      if (!member.equals("accepted")) {
        refused.put(file.getFileName().toString(), member);
      }
    }
    assertEquals(new TreeMap<>(REFUSED_BY_POLICY), refused);
  }

  /** None is accepted: each breaks a rule that docs/spec/triumvirate.md states. */
  @Test
  void refusesEveryFileThatIsLeftToParsers_eachByTheRuleItBreaks() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    for (Path file : files("i_")) {
      byte[] bytes = Files.readAllBytes(file);
      String whole = code(bytes);
      outcomes.put(
          file.getFileName().toString(),
          whole.equals("JSN_NOT_AN_OBJECT") ? code(wrapped(bytes)) : whole);
    }
    Map<String, String> expected = new TreeMap<>();
    LEFT_TO_PARSERS.forEach(
        (code, names) ->
            names.forEach(name -> assertNull(expected.put("i_" + name + ".json", code))));
    assertEquals(35, expected.size());
    assertEquals(expected, outcomes);
  }
}
