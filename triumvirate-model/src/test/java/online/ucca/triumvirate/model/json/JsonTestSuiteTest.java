package online.ucca.triumvirate.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  @Test
  void decidesEveryFileLeftToParsers_byRefusalOnly() throws IOException {
    for (Path file : files("i_")) {
      assertFalse(
          code(wrapped(Files.readAllBytes(file))).equals("accepted"),
          file.getFileName() + " is accepted");
    }
  }
}
