package online.ucca.triumvirate.model.json;

import static java.util.stream.Collectors.toMap;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.audit.AuditEventType;
import online.ucca.triumvirate.model.audit.AuditOutcome;
import online.ucca.triumvirate.model.cco.AssessmentCriterionKind;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.query.Decision;
import online.ucca.triumvirate.model.cco.query.Standing;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.cco.verify.ProofRole;
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
import org.jspecify.annotations.Nullable;

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
      new TextAdapter<Decision>(Decision::parse, Decision::number) {},
      new EnumAdapter<Confidence>(Confidence.class) {},
      new EnumAdapter<AuditEventType>(AuditEventType.class) {},
      new EnumAdapter<AuditOutcome>(AuditOutcome.class) {},
      new EnumAdapter<AssessmentCriterionKind>(AssessmentCriterionKind.class) {},
      new EnumAdapter<LifecycleState>(LifecycleState.class) {},
      new EnumAdapter<StatusPurpose>(StatusPurpose.class) {},
      new EnumAdapter<ProofRole>(ProofRole.class) {},
      new EnumAdapter<Standing>(Standing.class) {},
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
      this(type, Stream.of(type.getEnumConstants()).collect(toMap(EnumAdapter::text, one -> one)));
    }

    /** Only the spelling that is written: a document must not change by being read. */
    private EnumAdapter(Class<E> type, Map<String, E> byText) {
      super(text -> parse(type, byText, text), EnumAdapter::text);
    }

    private static <E extends Enum<E>> E parse(Class<E> type, Map<String, E> byText, String text) {
      E value = byText.get(text);
      if (value == null) {
        throw new IllegalArgumentException("'" + text + "' is not a " + type.getSimpleName());
      }
      return value;
    }

    private static String text(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Writes a value as its text. Subclassed per type: JSON-B finds an adapter by its type argument.
   */
  abstract static class TextAdapter<T> implements JsonbAdapter<T, String> {
    private final Function<String, T> parse;
    private final Function<T, String> text;

    TextAdapter(Function<String, T> parse, Function<T, String> text) {
      this.parse = parse;
      this.text = text;
    }

    /** The type that this adapter is for: its subclass's type argument. */
    final Type type() {
      return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
    }

    @Override
    public String adaptToJson(T value) {
      return text.apply(value);
    }

    /** The text of a value that is known to be of this adapter's type. */
    @SuppressWarnings("unchecked")
    final String textOf(Object value) {
      return text.apply((T) value);
    }

    /**
     * A member that is null reaches an adapter too; whether it may be null is the schema's matter.
     */
    @Override
    public @Nullable T adaptFromJson(@Nullable String value) {
      return value == null ? null : parse.apply(value);
    }
  }
}
