package online.ucca.triumvirate.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.error.ErrorCode;

/** Writes the registry of error codes as a page for people. */
final class ErrorPage {
  private static final String INTRODUCTION =
      """
      # Error codes

      Whatever this project refuses, or accepts with a reservation, carries one of these codes. A code, once released,
      keeps its meaning: scripts may rely on it, and on nothing else in a message. The command line prints codes with the
      place they are about and the remedy; with `--json` they are members of the report.

      This page is written from the registry (`online.ucca.triumvirate.model.error.ErrorCode`) and a test keeps the two
      equal. Do not edit it: edit the registry, then run

      ```sh
      ./mvnw test -pl build/architecture-tests -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=ErrorPageTest -Derrors.write=true
      ```

      ## How to read a finding

      | severity | what follows |
      |---|---|
      | fatal | Nothing further can be done with the input; the run ends there. |
      | error | It blocks: there is no Triumvirate, CCO or pack. Every error is reported, not only the first. |
      | warning | It does not block. It is recorded, and carried into what is made, so that a reader of the result sees it. |
      | info | Good to know. |

      | phase | when it arises |
      |---|---|
      | ingestion | while the corpus is acquired and read |
      | translation | while it is translated |
      | validation | while a Triumvirate is checked, by the adapter or by the engine |
      | processing | while the engine makes a CCO |
      | packaging | while a pack is composed, drawn or read back |
      | verification | while proofs and keys are checked |
      | environment | while the surroundings are used: disk, network, configuration |
      """;

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("ING", "Reading a corpus"),
          Map.entry("TRN", "Translating a corpus"),
          Map.entry("VAL", "Validating a Triumvirate"),
          Map.entry("TRD", "The envelope"),
          Map.entry("JSN", "Reading JSON"),
          Map.entry("SIG", "Proofs"),
          Map.entry("KEY", "Keys"),
          Map.entry("REG", "Registration"),
          Map.entry("PCK", "Packs"),
          Map.entry("CCO", "CCOs and their lives"),
          Map.entry("VFY", "Verification"),
          Map.entry("CRT", "Certification"),
          Map.entry("ENV", "Surroundings"),
          Map.entry("CLI", "The command line"),
          Map.entry("AUD", "The audit trail"),
          Map.entry("DBS", "The world's database"),
          Map.entry("CAT", "The catalogue"),
          Map.entry("EXC", "Exchange with other standards"),
          Map.entry("STO", "Stored objects"),
          Map.entry("ORD", "Orders"),
          Map.entry("PAY", "Payments"),
          Map.entry("DLV", "Messages"),
          Map.entry("WRK", "Work"),
          Map.entry("WLD", "Worlds"));

  private ErrorPage() {}

  /** The page, in Markdown. */
  static String text() {
    Map<String, List<ErrorCode>> families =
        Arrays.stream(ErrorCode.values())
            .collect(
                Collectors.groupingBy(
                    code -> code.name().substring(0, 3), LinkedHashMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("\n## The families\n\n| prefix | about | codes |\n|---|---|---|\n");
    families.forEach(
        (prefix, codes) ->
            page.append("| [`%s_`](#%s) | ".formatted(prefix, anchor(prefix)))
                .append("%s | %d |\n".formatted(title(prefix), codes.size())));
    families.forEach(
        (prefix, codes) -> {
          page.append("\n## %s_: %s\n\n".formatted(prefix, title(prefix)));
          page.append("| code | severity | phase | meaning | remedy |\n|---|---|---|---|---|\n");
          codes.forEach(code -> page.append(row(code)));
        });
    return page.toString();
  }

  private static String row(ErrorCode code) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            code,
            lower(code.severity().name()),
            lower(code.phase().name()),
            cell(code.meaning()),
            cell(code.remedy()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String title(String prefix) {
    String title = FAMILIES.get(prefix);
    if (title == null) {
      throw new IllegalStateException("the family " + prefix + "_ has no title here: give it one");
    }
    return title;
  }

  private static String anchor(String prefix) {
    return lower(prefix + "_-" + title(prefix).replace(' ', '-'));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
