package online.ucca.triumvirate.adapter.tga.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.credential.CredentialMap;
import online.ucca.triumvirate.model.outcome.OutcomeSpecification;
import online.ucca.triumvirate.model.ruleset.CrossReference;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;

/**
 * Finds the codes in a clause's words that are outcomes or credentials of the same Triumvirate. A
 * bare number is no mention: an element's id is one, and so is a clause's.
 */
final class Mentions {
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,8}[A-Z0-9]*\\d{2,5}[A-Z]?\\b");

  private final Map<String, TargetInstrument> codes = new HashMap<>();

  private Mentions() {}

  static Mentions of(OutcomeSpecification outcomes, CredentialMap credentials) {
    Mentions mentions = new Mentions();
    credentials
        .credentials()
        .forEach(
            c -> mentions.codes.put(c.credentialId().value(), TargetInstrument.CREDENTIAL_MAP));
    outcomes
        .outcomes()
        .forEach(
            o ->
                mentions.codes.putIfAbsent(
                    o.outcomeId().value(), TargetInstrument.OUTCOME_SPECIFICATION));
    return mentions;
  }

  List<CrossReference> in(String words) {
    List<CrossReference> references = new ArrayList<>();
    Matcher matcher = CODE.matcher(words);
    while (matcher.find()) {
      TargetInstrument target = codes.get(matcher.group());
      if (target != null) {
        CrossReference reference =
            new CrossReference(target, matcher.group(), RuleRelationship.REQUIRES);
        if (!references.contains(reference)) {
          references.add(reference);
        }
      }
    }
    return references;
  }
}
