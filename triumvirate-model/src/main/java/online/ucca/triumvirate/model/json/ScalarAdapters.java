package online.ucca.triumvirate.model.json;

import java.util.Locale;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.cco.AssessmentCriterionKind;
import online.ucca.triumvirate.model.credential.CredentialRelationship;
import online.ucca.triumvirate.model.credential.CredentialType;
import online.ucca.triumvirate.model.credential.OutcomeRequirementType;
import online.ucca.triumvirate.model.credential.RuleApplicability;
import online.ucca.triumvirate.model.credential.ValidityBasis;
import online.ucca.triumvirate.model.diff.ChangeKind;
import online.ucca.triumvirate.model.diff.Part;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.CredentialId;
import online.ucca.triumvirate.model.id.CriterionId;
import online.ucca.triumvirate.model.id.OutcomeId;
import online.ucca.triumvirate.model.id.PackId;
import online.ucca.triumvirate.model.id.RuleId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.id.TriumvirateId;
import online.ucca.triumvirate.model.outcome.EvidenceType;
import online.ucca.triumvirate.model.proof.Ed25519PublicKey;
import online.ucca.triumvirate.model.registration.RegistrationEvent;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.model.ruleset.ComplianceEvidenceType;
import online.ucca.triumvirate.model.ruleset.ObligationType;
import online.ucca.triumvirate.model.ruleset.RuleEffect;
import online.ucca.triumvirate.model.ruleset.RuleRelationship;
import online.ucca.triumvirate.model.ruleset.TargetInstrument;
import online.ucca.triumvirate.model.ruleset.TargetType;

/** Writes identifiers, hashes and enums as JSON strings, and reads them back. */
final class ScalarAdapters {
  private ScalarAdapters() {}

  /** A fresh set: one for every scalar type of the model. */
  static TextAdapter<?>[] all() {
    return new TextAdapter<?>[] {
      new TextAdapter<AdapterId>(AdapterId::new, AdapterId::value) {},
      new TextAdapter<ClientId>(ClientId::new, ClientId::value) {},
      new TextAdapter<CorpusId>(CorpusId::new, CorpusId::value) {},
      new TextAdapter<CredentialId>(CredentialId::new, CredentialId::value) {},
      new TextAdapter<CriterionId>(CriterionId::new, CriterionId::value) {},
      new TextAdapter<OutcomeId>(OutcomeId::new, OutcomeId::value) {},
      new TextAdapter<RuleId>(RuleId::new, RuleId::value) {},
      new TextAdapter<PackId>(PackId::parse, PackId::toString) {},
      new TextAdapter<SubmissionId>(SubmissionId::parse, SubmissionId::toString) {},
      new TextAdapter<TriumvirateId>(TriumvirateId::parse, TriumvirateId::toString) {},
      new TextAdapter<Sha256>(Sha256::new, Sha256::hex) {},
      new TextAdapter<Ed25519PublicKey>(Ed25519PublicKey::new, Ed25519PublicKey::multibase) {},
      new TextAdapter<SchemaVersion>(
          text -> SchemaVersion.find(text).orElseThrow(IllegalArgumentException::new),
          SchemaVersion::text) {},
      new EnumAdapter<Confidence>(Confidence.class) {},
      new EnumAdapter<AuditEventType>(AuditEventType.class) {},
      new EnumAdapter<AuditOutcome>(AuditOutcome.class) {},
      new EnumAdapter<AssessmentCriterionKind>(AssessmentCriterionKind.class) {},
      new EnumAdapter<CredentialRelationship>(CredentialRelationship.class) {},
      new EnumAdapter<CredentialType>(CredentialType.class) {},
      new EnumAdapter<OutcomeRequirementType>(OutcomeRequirementType.class) {},
      new EnumAdapter<RuleApplicability>(RuleApplicability.class) {},
      new EnumAdapter<ValidityBasis>(ValidityBasis.class) {},
      new EnumAdapter<ChangeKind>(ChangeKind.class) {},
      new EnumAdapter<Part>(Part.class) {},
      new EnumAdapter<Phase>(Phase.class) {},
      new EnumAdapter<Severity>(Severity.class) {},
      new EnumAdapter<EvidenceType>(EvidenceType.class) {},
      new EnumAdapter<RegistrationEvent>(RegistrationEvent.class) {},
      new EnumAdapter<RegistrationState>(RegistrationState.class) {},
      new EnumAdapter<ComplianceEvidenceType>(ComplianceEvidenceType.class) {},
      new EnumAdapter<ObligationType>(ObligationType.class) {},
      new EnumAdapter<RuleEffect>(RuleEffect.class) {},
      new EnumAdapter<RuleRelationship>(RuleRelationship.class) {},
      new EnumAdapter<TargetInstrument>(TargetInstrument.class) {},
      new EnumAdapter<TargetType>(TargetType.class) {}
    };
  }

  /** Writes an enum as its name in lower case. */
  private abstract static class EnumAdapter<E extends Enum<E>> extends TextAdapter<E> {
    EnumAdapter(Class<E> type) {
      super(text -> parse(type, text), EnumAdapter::text);
    }

    /** Only the spelling that is written: a document must not change by being read. */
    private static <E extends Enum<E>> E parse(Class<E> type, String text) {
      for (E value : type.getEnumConstants()) {
        if (text(value).equals(text)) {
          return value;
        }
      }
      throw new IllegalArgumentException("'" + text + "' is not a " + type.getSimpleName());
    }

    private static String text(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
