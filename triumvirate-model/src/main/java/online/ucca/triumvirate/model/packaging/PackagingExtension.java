package online.ucca.triumvirate.model.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.instrument.SourcedStatement;

/**
 * The packaging rules of credentials as an extension of a Triumvirate: schema 1.1 has members for
 * their counts and their words, and none for what they say of groups, origins and levels
 * (docs/spec/packaging.md).
 */
public final class PackagingExtension {
  /** The extension's name. */
  public static final String KEY = "online.ucca.triumvirate.packaging";

  private PackagingExtension() {}

  /**
   * Writes structures, to stand in {@link Triumvirate#extensions()} under {@link #KEY}.
   *
   * @param structures by credential
   * @return plain maps, lists, strings, numbers and truth values
   */
  public static Map<String, Object> write(Map<CredentialId, PackagingStructure> structures) {
    Map<String, Object> all = new LinkedHashMap<>();
    structures.forEach((id, structure) -> all.put(id.value(), write(structure)));
    return all;
  }

  /**
   * Finds the structure of a credential.
   *
   * @param triumvirate the envelope
   * @param credentialId the credential
   * @return its structure; nothing if the envelope has none for it
   * @throws Refusal {@code VAL_BAD_VALUE} if it cannot be read
   */
  public static Optional<PackagingStructure> find(
      Triumvirate triumvirate, CredentialId credentialId) {
    if (!triumvirate.extensions().containsKey(KEY)) {
      return Optional.empty();
    }
    try {
      PlainMembers all = PlainMembers.of(triumvirate.extensions(), KEY);
      return all.has(credentialId.value())
          ? Optional.of(read(all.object(credentialId.value())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Finding.of(
                  ErrorCode.VAL_BAD_VALUE,
                  "the packaging of '" + credentialId + "' cannot be read: " + e.getMessage())
              .at("/extensions/" + KEY));
    }
  }

  private static Map<String, Object> write(PackagingStructure structure) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("groups", structure.groups().stream().map(PackagingExtension::write).toList());
    members.put("rules", structure.rules().stream().map(PackagingExtension::write).toList());
    members.put("judgements", statements(structure.judgements()));
    members.put("in_words", statements(structure.inWords()));
    return members;
  }

  private static Map<String, Object> write(ChoiceGroup group) {
    return Map.of(
        "group_id", group.groupId(),
        "title", group.title(),
        "outcomes", group.outcomes().stream().map(OutcomeId::value).toList(),
        "source_ref", group.sourceRef());
  }

  private static Map<String, Object> write(PackagingRule rule) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule_id", rule.ruleId());
    if (rule.parentId() != null) {
      members.put("parent_id", rule.parentId());
    }
    members.put("kind", rule.kind().key());
    members.put("count", rule.count());
    Pool pool = rule.pool();
    if (pool.role() != null) {
      members.put("role", pool.role().name().toLowerCase(Locale.ROOT));
    }
    members.put("groups", pool.groups());
    members.put("listed", pool.listed());
    members.put("elsewhere", pool.elsewhere());
    members.put("levels", pool.levels());
    members.put("description", rule.description());
    members.put("source_ref", rule.sourceRef());
    return members;
  }

  private static List<Map<String, String>> statements(List<SourcedStatement> statements) {
    return statements.stream()
        .map(said -> Map.of("description", said.description(), "source_ref", said.sourceRef()))
        .toList();
  }

  private static PackagingStructure read(PlainMembers members) {
    List<ChoiceGroup> groups = new ArrayList<>();
    for (PlainMembers group : members.objects("groups")) {
      groups.add(
          new ChoiceGroup(
              group.text("group_id"),
              group.text("title"),
              group.texts("outcomes").stream().map(OutcomeId::new).toList(),
              group.text("source_ref")));
    }
    return new PackagingStructure(
        groups,
        members.objects("rules").stream().map(PackagingExtension::rule).toList(),
        members.objects("judgements").stream().map(PackagingExtension::statement).toList(),
        members.objects("in_words").stream().map(PackagingExtension::statement).toList());
  }

  private static PackagingRule rule(PlainMembers rule) {
    return new PackagingRule(
        rule.text("rule_id"),
        rule.has("parent_id") ? rule.text("parent_id") : null,
        RuleKind.valueOf(rule.text("kind").toUpperCase(Locale.ROOT)),
        rule.number("count"),
        new Pool(
            rule.has("role")
                ? OutcomeRequirementType.valueOf(rule.text("role").toUpperCase(Locale.ROOT))
                : null,
            rule.texts("groups"),
            rule.truth("listed"),
            rule.truth("elsewhere"),
            rule.numbers("levels")),
        rule.text("description"),
        rule.text("source_ref"));
  }

  private static SourcedStatement statement(PlainMembers members) {
    return new SourcedStatement(members.text("description"), members.text("source_ref"));
  }
}
