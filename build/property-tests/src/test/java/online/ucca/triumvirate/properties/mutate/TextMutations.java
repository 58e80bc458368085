package online.ucca.triumvirate.properties.mutate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** What is wrong with the bytes of a signed document before anybody looks at what they say. */
final class TextMutations {
  private static final Pattern MEMBER = Pattern.compile("\"[a-z_]+\":(\"[a-z0-9-]*\"|true|null)");
  private static final Pattern WORD = Pattern.compile("\"[a-z_]+\":\"[a-z_]+\"");
  private static final Pattern NUMBER = Pattern.compile(":(0|[1-9][0-9]*)(?=[,}])");
  private static final Pattern LETTER = Pattern.compile("(?<=\"source_ref\":\")[a-zA-Z0-9]");
  private static final List<String> NO_INTEGERS =
      List.of(
          "1.5",
          "1.0",
          "1e2",
          "-0",
          "9007199254740992",
          "-9007199254740992",
          "1e400",
          "123456789012345678901234567890",
          "0.1E-7");
  private static final List<String> TRAILING =
      List.of("x", "{}", "null", ",", "}", "\u0000", "\"", " 1", "\n[", "//", "\u00a0", "\u001a");
  private static final Set<ErrorCode> ANY_OF_A_DOCUMENT =
      Arrays.stream(ErrorCode.values())
          .filter(code -> code.name().matches("(JSN|VAL|TRD|SIG|REG)_.*"))
          .collect(Collectors.toUnmodifiableSet());

  private TextMutations() {}

  static List<MutationKind> kinds() {
    return List.of(
        new MutationKind("flip one byte", TextMutations::flipped),
        new MutationKind(
            "state a member twice",
            insert(MEMBER, ErrorCode.JSN_DUPLICATE_KEY, found -> found + "," + found)),
        new MutationKind(
            "write a number that is no integer within range",
            (sample, random) ->
                insert(
                        NUMBER,
                        ErrorCode.JSN_NUMBER,
                        found -> ":" + Sample.oneOf(random, NO_INTEGERS))
                    .make(sample, random)),
        new MutationKind(
            "write a number that begins with a zero",
            insert(NUMBER, ErrorCode.JSN_SYNTAX, found -> ":0" + found.substring(1))),
        new MutationKind(
            "escape half of a surrogate pair",
            insert(LETTER, ErrorCode.JSN_LONE_SURROGATE, found -> found + "\\udc00\\ud83d")),
        new MutationKind(
            "write a control character as it is",
            insert(LETTER, ErrorCode.JSN_SYNTAX, found -> found + "\u0001")),
        new MutationKind(
            "escape a character that has no escape",
            insert(LETTER, ErrorCode.JSN_SYNTAX, found -> "\\x" + found)),
        new MutationKind(
            "leave a comma at the end",
            insert(MEMBER, ErrorCode.JSN_SYNTAX, found -> found + ",,")),
        new MutationKind(
            "write a comment", insert(MEMBER, ErrorCode.JSN_SYNTAX, found -> "/**/" + found)),
        new MutationKind(
            "use single quotes",
            insert(WORD, ErrorCode.JSN_SYNTAX, found -> found.replace('"', '\''))),
        new MutationKind("write a character in too many bytes", TextMutations::overlong),
        new MutationKind("put something after the document", TextMutations::trailing),
        new MutationKind("cut the document off", TextMutations::cut),
        new MutationKind(
            "begin with a byte order mark",
            (sample, random) -> text(sample, "\uFEFF" + json(sample), ErrorCode.JSN_NOT_UTF8)),
        new MutationKind(
            "write UTF-16",
            (sample, random) ->
                Mutant.of(
                    sample,
                    "UTF-16",
                    json(sample).getBytes(StandardCharsets.UTF_16),
                    Set.of(ErrorCode.JSN_NOT_UTF8))),
        new MutationKind(
            "put the document into a list",
            (sample, random) ->
                text(sample, "[" + json(sample) + "]", ErrorCode.JSN_NOT_AN_OBJECT)),
        new MutationKind("nest too deeply", TextMutations::deep));
  }

  private interface Rewriting {
    String of(String found);
  }

  private static String json(Sample sample) {
    return new String(sample.signed().canonicalBytes(), StandardCharsets.UTF_8);
  }

  private static Mutant text(Sample sample, String text, ErrorCode right) {
    return Mutant.of(
        sample,
        "ends with …" + text.substring(Math.max(0, text.length() - 20)),
        text.getBytes(StandardCharsets.UTF_8),
        Set.of(right));
  }

  /** Rewrites one of the places where the pattern is found. */
  private static MutationKind.Recipe insert(Pattern where, ErrorCode right, Rewriting rewriting) {
    return (sample, random) -> {
      String json = json(sample);
      List<MatchResult> found = where.matcher(json).results().toList();
      if (found.isEmpty()) {
        return null;
      }
      MatchResult one = Sample.oneOf(random, found);
      String instead = rewriting.of(one.group());
      return Mutant.of(
          sample,
          one.group() + " became " + instead + " at character " + one.start(),
          (json.substring(0, one.start()) + instead + json.substring(one.end()))
              .getBytes(StandardCharsets.UTF_8),
          Set.of(right));
    };
  }

  /**
   * Some bits of one byte. In an escape like {@code \}{@code u001f} another case of a digit spells
   * the same document, which is not altered then: such a flip is drawn again.
   */
  private static Mutant flipped(Sample sample, Random random) {
    byte[] signed = sample.signed().canonicalBytes();
    byte[] altered;
    int at;
    do {
      altered = signed.clone();
      at = random.nextInt(altered.length);
      altered[at] ^=
          (byte) (random.nextBoolean() ? 1 << random.nextInt(8) : 1 + random.nextInt(255));
    } while (spellsTheSame(altered, signed));
    return Mutant.of(sample, "byte " + at + " is " + altered[at], altered, ANY_OF_A_DOCUMENT);
  }

  private static boolean spellsTheSame(byte[] altered, byte[] signed) {
    try {
      return Arrays.equals(JsonDocument.read(altered).canonicalBytes(), signed);
    } catch (Refusal e) {
      return false;
    }
  }

  /** The letter as two bytes, which a lenient decoder takes for the same letter. */
  private static @Nullable Mutant overlong(Sample sample, Random random) {
    String json = json(sample);
    Matcher letter = LETTER.matcher(json);
    if (!letter.find()) {
      return null;
    }
    byte[] before = json.substring(0, letter.start()).getBytes(StandardCharsets.UTF_8);
    byte[] after = json.substring(letter.end()).getBytes(StandardCharsets.UTF_8);
    int c = json.charAt(letter.start());
    byte[] bytes = Arrays.copyOf(before, before.length + 2 + after.length);
    bytes[before.length] = (byte) (0xC0 | (c >> 6));
    bytes[before.length + 1] = (byte) (0x80 | (c & 0x3F));
    System.arraycopy(after, 0, bytes, before.length + 2, after.length);
    return Mutant.of(sample, "overlong at " + before.length, bytes, Set.of(ErrorCode.JSN_NOT_UTF8));
  }

  private static Mutant trailing(Sample sample, Random random) {
    return text(sample, json(sample) + Sample.oneOf(random, TRAILING), ErrorCode.JSN_SYNTAX);
  }

  private static Mutant cut(Sample sample, Random random) {
    byte[] bytes = sample.signed().canonicalBytes();
    int length = random.nextInt(bytes.length);
    return Mutant.of(
        sample,
        "cut off after " + length,
        Arrays.copyOf(bytes, length),
        Set.of(ErrorCode.JSN_SYNTAX, ErrorCode.JSN_NOT_UTF8));
  }

  private static Mutant deep(Sample sample, Random random) {
    int depth = 64 + random.nextInt(2000);
    String nest = "[".repeat(depth) + "]".repeat(depth);
    return Mutant.of(
        sample,
        depth + " levels",
        json(sample)
            .replaceFirst("^\\{", "{\"extensions\":{\"org.example\":" + nest + "},")
            .getBytes(StandardCharsets.UTF_8),
        Set.of(ErrorCode.JSN_TOO_DEEP));
  }
}
