package online.ucca.triumvirate.adapter.faa.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.credential.Credential;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.credential.GoverningRule;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;

/**
 * Links rules to credentials: those that the Credential Map says they govern, and the certificates
 * that a binding clause says must be held.
 */
final class CredentialLinks {
  private static final Pattern HOLD = Pattern.compile("\\b[Hh]olds?\\b");
  private static final Pattern DEMANDED = Pattern.compile("\\b(?:must|shall)(?: \\w+ly| also)? $");
  private static final Pattern DESCRIBED = Pattern.compile("\\b(?:who|that|which|not|you|if) $");
  private static final int WITHIN = 400;
  private static final String CERTIFICATE = " certificate";

  private final Map<RuleId, List<CrossReference>> governed = new HashMap<>();
  private final Map<String, String> certificates = new LinkedHashMap<>();

  CredentialLinks(CredentialMap map) {
    for (Credential credential : map.credentials()) {
      String id = credential.credentialId().value();
      for (GoverningRule rule : credential.requirements().complianceRules()) {
        add(
            governed.computeIfAbsent(rule.ruleRef(), any -> new ArrayList<>()),
            new CrossReference(
                TargetInstrument.CREDENTIAL_MAP, id, relationship(rule.applicability())));
      }
      String title = credential.title().toLowerCase(Locale.ROOT);
      if (title.endsWith(CERTIFICATE)) {
        certificates.put(id, title);
      }
    }
  }

  /**
   * The links of a rule.
   *
   * @param rule its identifier
   * @param words the clause's own words
   * @param reading how it was read
   * @param isAlternative whether something else would do instead
   * @return the links, at most one for each credential and relationship
   */
  List<CrossReference> of(RuleId rule, String words, ClauseReading reading, boolean isAlternative) {
    List<CrossReference> links = new ArrayList<>(governed.getOrDefault(rule, List.of()));
    boolean binds = reading.obligation() != ObligationType.GUIDANCE;
    if (binds && !isAlternative && words.contains("old")) {
      Matcher hold = HOLD.matcher(words);
      while (hold.find()) {
        int from = Math.max(0, hold.start() - WITHIN);
        if (isDemanded(words.substring(from, hold.start()), reading)) {
          held(words.substring(hold.end(), Math.min(words.length(), hold.end() + WITHIN)), links);
        }
      }
    }
    return links;
  }

  /** "Must hold", "unless that person holds", or "Holds" after a lead-in that obliges. */
  private static boolean isDemanded(String before, ClauseReading reading) {
    return before.isEmpty()
        ? !reading.leadIn().isEmpty()
        : DEMANDED.matcher(before).find()
            || (before.contains("nless ") && !DESCRIBED.matcher(before).find());
  }

  /** The certificates of the words up to the end of the clause; none if they are alternatives. */
  private void held(String words, List<CrossReference> links) {
    int end = 0;
    while (end < words.length() && ";:.—\n".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String phrase = words.substring(0, end).toLowerCase(Locale.ROOT);
    if (phrase.contains(" or ") || phrase.contains(" either ")) {
      return;
    }
    certificates.forEach(
        (id, title) -> {
          if (phrase.contains(" " + title)) {
            add(
                links,
                new CrossReference(TargetInstrument.CREDENTIAL_MAP, id, RuleRelationship.REQUIRES));
          }
        });
  }

  private static RuleRelationship relationship(RuleApplicability applicability) {
    return switch (applicability) {
      case ISSUANCE, MAINTENANCE -> RuleRelationship.CONSTRAINS;
      case RENEWAL -> RuleRelationship.MODIFIES;
    };
  }

  private static void add(List<CrossReference> links, CrossReference link) {
    if (!links.contains(link)) {
      links.add(link);
    }
  }
}
