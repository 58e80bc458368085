package online.ucca.triumvirate.certification.rule;

import java.util.List;
import online.ucca.triumvirate.adapter.Obligation;

/** Every rule, in the order of the numbers. */
final class Rules {
  static final List<Rule> ALL =
      List.of(
          new Rule(Obligation.CA_01, VersionChecks::declaration),
          new Rule(Obligation.CA_02, VersionChecks::discovery),
          new Rule(Obligation.CA_03, IdentifyChecks::recognition),
          new Rule(Obligation.CA_04, IdentifyChecks::hash),
          new Rule(Obligation.CA_05, IdentifyChecks::foreign),
          new Rule(Obligation.CA_06, IdentifyChecks::acquiresNothing),
          new Rule(Obligation.CA_07, IdentifyChecks::version),
          new Rule(Obligation.CA_08, IngestChecks::complete),
          new Rule(Obligation.CA_09, IngestChecks::logged),
          new Rule(Obligation.CA_10, CacheChecks::status),
          new Rule(Obligation.CA_11, IngestChecks::withoutNetwork),
          new Rule(Obligation.CA_12, CacheChecks::corruptEntries),
          new Rule(Obligation.CA_13, CacheChecks::extractionOnce),
          new Rule(Obligation.CA_14, CodeChecks::network),
          new Rule(Obligation.CA_15, DeterminismChecks::repeated),
          new Rule(Obligation.CA_16, DeterminismChecks::surroundings),
          new Rule(Obligation.CA_17, EnvelopeChecks::whole),
          new Rule(Obligation.CA_18, EnvelopeChecks::id),
          new Rule(Obligation.CA_19, EnvelopeChecks::envelope),
          new Rule(Obligation.CA_20, ContentChecks::sources),
          new Rule(Obligation.CA_21, ContentChecks::dropped),
          new Rule(Obligation.CA_22, ContentChecks::invented),
          new Rule(Obligation.CA_23, ContentChecks::faithful),
          new Rule(Obligation.CA_24, HonestyChecks::log),
          new Rule(Obligation.CA_25, HonestyChecks::coverage),
          new Rule(Obligation.CA_26, HonestyChecks::confidence),
          new Rule(Obligation.CA_27, FailureChecks::loud),
          new Rule(Obligation.CA_28, ValidateChecks::acquiresNothing),
          new Rule(Obligation.CA_29, ValidateChecks::ownWork),
          new Rule(Obligation.CA_30, ValidateChecks::everyViolation),
          new Rule(Obligation.CA_31, ValidateChecks::question),
          new Rule(Obligation.CA_32, FailureChecks::structured),
          new Rule(Obligation.CA_33, AuditChecks::handedOver),
          new Rule(Obligation.CA_34, AuditChecks::run),
          new Rule(Obligation.CA_35, IsolationChecks::clients),
          new Rule(Obligation.CA_36, IsolationChecks::ownClient),
          new Rule(Obligation.CA_37, IsolationChecks::threads),
          new Rule(Obligation.CA_38, TimeChecks::deadline),
          new Rule(Obligation.CA_39, TimeChecks::interruption),
          new Rule(Obligation.CA_40, CorporaChecks::brought),
          new Rule(Obligation.CA_41, CorporaChecks::everyCorpus),
          new Rule(Obligation.CA_42, CorporaChecks::acquiresNothing),
          new Rule(Obligation.CA_43, CorporaChecks::oneAtATime));

  private Rules() {}

  static Check check(Obligation obligation) {
    return ALL.stream()
        .filter(rule -> rule.obligation() == obligation)
        .map(Rule::check)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule checks " + obligation.id()));
  }
}
