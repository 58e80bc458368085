package online.ucca.triumvirate.certification.harbour;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterError;
import online.ucca.triumvirate.adapter.AdapterException;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusIdentity;
import online.ucca.triumvirate.adapter.TranslationResult;
import online.ucca.triumvirate.adapter.TwoPhaseValidation;
import online.ucca.triumvirate.adapter.ValidationResult;
import online.ucca.triumvirate.corpus.AcquisitionStep;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.corpus.RawCorpus;
import online.ucca.triumvirate.corpus.SupplementaryData;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.CorpusId;

/** What the three adapters do alike; they differ in what they read and how they acquire it. */
public abstract class HarbourAdapter implements CorpusAdapter {
  /** What the instance was given. */
  protected final AdapterContext context;

  private final AdapterVersionInfo version;
  private final Pattern header;

  /** An instance of one of the three, which its first word tells from the others. */
  protected HarbourAdapter(AdapterContext context, AdapterVersionInfo version, String firstWord) {
    this.context = context;
    this.version = version;
    this.header = Pattern.compile("(?:" + firstWord + ") ([A-Z]{2}[0-9]{3}) ");
  }

  /** A declaration; the three differ in id, type, hosts and whether a model is called. */
  public static AdapterVersionInfo declaration(
      String id, String type, boolean deterministic, List<String> hosts) {
    return new AdapterVersionInfo(
        new AdapterId(id),
        "1.0.0",
        "Harbour Board",
        List.of(type),
        SchemaVersion.V1_1,
        Map.of("deterministic_extraction", deterministic),
        hosts);
  }

  @Override
  public CorpusIdentity identify(CorpusPayload payload) {
    Optional<String> code = code(payload);
    return new CorpusIdentity(
        code.map(id -> new CorpusId(id + "_R1")).orElse(null),
        code.map(id -> version.supportedCorpusTypes().get(0)).orElse(null),
        code.map(id -> "R1").orElse(null),
        payload.hash(),
        version.sourceSystem(),
        "XX",
        code.isPresent(),
        false);
  }

  /** The code of the unit, if the payload is one. */
  protected Optional<String> code(CorpusPayload payload) {
    return payload instanceof CorpusPayload.Files given
        ? given.files().stream().map(this::code).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private Optional<String> code(CorpusFile file) {
    Matcher start = header.matcher(new String(file.bytes(), StandardCharsets.ISO_8859_1));
    return start.lookingAt() ? Optional.of(start.group(1)) : Optional.empty();
  }

  /** The given files and the code of their unit; refuses what identify does not support. */
  protected final List<CorpusFile> given(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Files given && code(payload).isPresent()) {
      return given.files();
    }
    throw refusal(ErrorCode.ING_UNSUPPORTED_CORPUS, "no harbour unit", "the payload");
  }

  @Override
  public TranslationResult translate(RawCorpus rawCorpus, SupplementaryData supplementaryData) {
    if (!version.supportedCorpusTypes().contains(rawCorpus.corpusType())) {
      return TranslationResult.failed(
          List.of(
              new Finding(
                  ErrorCode.ING_UNSUPPORTED_CORPUS.name(),
                  ErrorCode.ING_UNSUPPORTED_CORPUS.severity(),
                  Phase.TRANSLATION,
                  rawCorpus.corpusType(),
                  null,
                  "not of this adapter",
                  ErrorCode.ING_UNSUPPORTED_CORPUS.remedy(),
                  null)),
          List.of());
    }
    return new HarbourTranslation(context, version)
        .translate(lines(rawCorpus, supplementaryData), rawCorpus, supplementaryData);
  }

  /** The files that hold the lines. */
  protected abstract List<CorpusFile> lines(RawCorpus raw, SupplementaryData supplementary);

  @Override
  public ValidationResult validate(Triumvirate triumvirate) {
    return TwoPhaseValidation.validate(triumvirate, context.schemaValidator(), valid -> List.of());
  }

  @Override
  public void auditEntry(AuditEvent event) {
    context.auditLog().append(event);
  }

  @Override
  public AdapterVersionInfo version() {
    return version;
  }

  /** The log of an acquisition: every file with where it came from. */
  protected final List<AcquisitionStep> steps(Map<String, String> acquired) {
    List<AcquisitionStep> steps = new ArrayList<>();
    acquired.forEach(
        (source, detail) -> steps.add(new AcquisitionStep(context.time().now(), source, detail)));
    return steps;
  }

  /** A structured error of the acquisition. */
  protected final AdapterException refusal(ErrorCode code, String message, String element) {
    Finding finding = Finding.of(code, message).from(element);
    return new AdapterException(AdapterError.of(finding, context.time().now()));
  }
}
