package online.ucca.triumvirate.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import online.ucca.triumvirate.acceptance.Command.Result;
import online.ucca.triumvirate.model.json.JsonDocument;

/** A CCO issued on the command line, and what it answers there. */
final class IssuedCco {
  private final Command command;
  private final Path folder;
  private final Path triumvirate;
  private final Path expert;
  final Path processed;
  final Path issued;

  /** Translates a source with its further files, makes its CCO and has it signed. */
  IssuedCco(Command command, Path folder, Path source, Path... with) {
    this(command, folder, "first");
    List<Object> translate = new ArrayList<>(List.of("translate", source, "--out", triumvirate));
    for (Path file : with) {
      translate.addAll(List.of("--with", file));
    }
    done(translate.toArray());
    done("keygen", "--out", expert);
    done("process", triumvirate, "--out", processed);
    issue();
  }

  private IssuedCco(Command command, Path folder, String name) {
    this.command = command;
    this.folder = folder;
    triumvirate = folder.resolve("t.json");
    expert = folder.resolve("expert.pem");
    processed = folder.resolve(name + ".processed.json");
    issued = folder.resolve(name + ".issued.json");
  }

  /** The CCO that renews this one. */
  IssuedCco renewed() {
    IssuedCco next = new IssuedCco(command, folder, "next");
    next.done("process", triumvirate, "--renew", "--out", next.processed);
    next.issue();
    return next;
  }

  private void issue() {
    done("cosign", processed, "--key", expert, "--role", "domain-expert", "--out", issued);
  }

  private void done(Object... words) {
    Result result = command.run(words);
    assertEquals(0, result.status(), result::err);
  }

  /** The answer to a question, and that the exit status says whether it certifies. */
  JsonObject ask(Path cco, Object... options) {
    List<Object> words = new ArrayList<>(List.of("governing", cco, "--json"));
    words.addAll(List.of(options));
    Result result = command.run(words.toArray());
    JsonObject answer = JsonDocument.read(result.out().getBytes(StandardCharsets.UTF_8)).tree();
    boolean certified = answer.getString("standing").equals("certified");
    assertEquals(certified, answer.getBoolean("success"));
    assertEquals(certified ? 0 : 1, result.status());
    return answer;
  }

  JsonObject ask(Object... options) {
    return ask(issued, options);
  }

  /** The standing, and the number of the decision that makes it. */
  static String standing(JsonObject answer) {
    return answer.getString("standing")
        + " "
        + answer.getJsonArray("reasons").getJsonObject(0).getString("decision");
  }

  /** How many gates, prohibitions, triggers and advisories apply, and pieces of evidence. */
  static List<Integer> counts(JsonObject answer) {
    return Stream.of("gates", "prohibitions", "escalation_triggers", "advisories", "evidence")
        .map(kind -> answer.getJsonObject("applies").getJsonArray(kind).size())
        .toList();
  }

  static List<JsonObject> list(JsonObject answer, String kind) {
    return answer.getJsonObject("applies").getJsonArray(kind).getValuesAs(JsonObject.class);
  }

  /** The rules that apply as a kind, in their order. */
  static List<String> rules(JsonObject answer, String kind) {
    return list(answer, kind).stream()
        .map(one -> one.getJsonObject("governs"))
        .filter(one -> one.containsKey("rule_id"))
        .map(one -> one.getString("rule_id"))
        .toList();
  }

  /** The rules that apply, of any kind, by one of whose links a decision followed. */
  static Set<String> linkedBy(JsonObject answer, String decision) {
    Predicate<JsonObject> by =
        one ->
            one.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                .anyMatch(link -> link.getString("decision").equals(decision));
    Set<String> rules = new TreeSet<>();
    for (String kind : List.of("gates", "prohibitions", "escalation_triggers", "advisories")) {
      list(answer, kind).stream()
          .filter(by)
          .map(one -> one.getJsonObject("governs").getString("rule_id", "a limitation"))
          .forEach(rules::add);
    }
    return rules;
  }

  /** The evidence for which a source says how long it is kept, as {@code rule period}. */
  static List<String> kept(JsonObject answer) {
    return list(answer, "evidence").stream()
        .filter(one -> !one.isNull("retention_period"))
        .map(one -> one.getString("rule_id") + " " + one.getString("retention_period"))
        .toList();
  }
}
