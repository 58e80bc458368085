package online.ucca.triumvirate.properties.generate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import online.ucca.triumvirate.model.Confidence;
import online.ucca.triumvirate.model.Coverage;
import online.ucca.triumvirate.model.Instruments;
import online.ucca.triumvirate.model.Provenance;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.SourceCorpus;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.TriumvirateIdentity;
import online.ucca.triumvirate.model.UnmappedElement;
import online.ucca.triumvirate.model.Validation;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Phase;
import online.ucca.triumvirate.model.error.Severity;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.id.CorpusId;
import online.ucca.triumvirate.model.id.Sha256;
import online.ucca.triumvirate.model.id.SubmissionId;
import online.ucca.triumvirate.model.proof.DataIntegrityProof;

/** Whole Triumvirates, drawn from a seed and a size. */
public final class Triumvirates {
  /** How long the longest lists are, less one. */
  /** Those that spec §3.4 names; a Triumvirate holds no finding of another. */
  private static final List<Phase> PHASES_OF_AN_ADAPTER =
      List.of(Phase.INGESTION, Phase.TRANSLATION, Phase.VALIDATION);

  private static final int LARGEST = 3;

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private Triumvirates() {}

  /** Triumvirates that satisfy their schema: also invalid, unsigned and foreign-signed ones. */
  public static Arbitrary<Triumvirate> readable() {
    return arbitrary(Triumvirates::readable);
  }

  /** One Triumvirate that satisfies its schema, the same one for the same seed. */
  public static Triumvirate readable(SchemaVersion version, long seed, int size) {
    return make(new Draw(version, seed, size), false);
  }

  /** Triumvirates that a gate admits once they are signed. */
  public static Arbitrary<Triumvirate> admissible() {
    return arbitrary(Triumvirates::admissible);
  }

  /** One Triumvirate that a gate admits once it is signed, the same one for the same seed. */
  public static Triumvirate admissible(SchemaVersion version, long seed, int size) {
    return make(new Draw(version, seed, size), true);
  }

  private interface Maker {
    Triumvirate make(SchemaVersion version, long seed, int size);
  }

  private static Arbitrary<Triumvirate> arbitrary(Maker maker) {
    return Combinators.combine(
            Arbitraries.of(SchemaVersion.class),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, LARGEST))
        .as(maker::make);
  }

  private static Triumvirate make(Draw draw, boolean admissible) {
    AdapterId adapter = new AdapterId(draw.id());
    ClientId client = new ClientId(draw.id());
    String adapterVersion = draw.text();
    SourceCorpus corpus =
        new SourceCorpus(
            new CorpusId(draw.id()),
            draw.text(),
            draw.text(),
            hash(draw),
            instant(draw),
            draw.since11(draw::text),
            draw.since11(draw::text));
    Ids ids = Ids.of(draw);
    return new Triumvirate(
        draw.version(),
        new TriumvirateIdentity(
                client,
                adapter,
                adapterVersion,
                draw.version(),
                corpus.corpusId(),
                corpus.corpusHash(),
                hash(draw),
                hash(draw))
            .triumvirateId(),
        instant(draw),
        adapter,
        adapterVersion,
        client,
        corpus,
        new Instruments(
            OutcomeSpecifications.of(draw, ids),
            ComplianceRulesets.of(draw, ids),
            CredentialMaps.of(draw, ids)),
        validation(draw, admissible),
        new Provenance(
            admissible ? null : draw.perhaps(() -> foreignProof(draw)),
            new SubmissionId(new UUID(draw.whole(), draw.whole())),
            draw.since11(() -> draw.any(Confidence.class)),
            draw.since11(() -> hash(draw))),
        ExtensionValues.of(draw));
  }

  private static Validation validation(Draw draw, boolean passed) {
    List<UnmappedElement> unmapped =
        draw.list(0, () -> new UnmappedElement(draw.text(), draw.text()));
    return new Validation(
        passed || draw.either(),
        passed || draw.either(),
        instant(draw),
        passed ? List.of() : draw.list(0, () -> finding(draw, Arrays.asList(Severity.values()))),
        draw.list(0, () -> finding(draw, List.of(Severity.WARNING, Severity.INFO))),
        draw.since11(() -> new Coverage(draw.below(1000), unmapped.size(), unmapped)));
  }

  private static Finding finding(Draw draw, List<Severity> severities) {
    return new Finding(
        draw.any(ErrorCode.class).name(),
        draw.oneOf(severities),
        draw.oneOf(PHASES_OF_AN_ADAPTER),
        draw.perhaps(draw::text),
        draw.perhaps(() -> "/instruments/" + draw.below(10)),
        draw.text(),
        draw.text(),
        draw.perhaps(() -> instant(draw)));
  }

  private static DataIntegrityProof foreignProof(Draw draw) {
    return new DataIntegrityProof(
        draw.perhaps(draw::text),
        draw.text(),
        draw.text(),
        draw.text(),
        draw.text(),
        draw.text(),
        draw.list(0, draw::text),
        draw.perhaps(draw::text),
        draw.text());
  }

  private static Instant instant(Draw draw) {
    long second = Math.floorMod(draw.whole(), LATEST.getEpochSecond());
    return Instant.ofEpochSecond(second, draw.oneOf(List.of(0, 1, 500_000_000, 123_456_789)));
  }

  private static Sha256 hash(Draw draw) {
    return Sha256.of(Long.toString(draw.whole()).getBytes(StandardCharsets.UTF_8));
  }
}
