package online.ucca.triumvirate.properties.mutate;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.properties.place.Place;
import online.ucca.triumvirate.properties.place.Tree;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import org.jspecify.annotations.Nullable;

/** Values of the right form that mean nothing, or not what they must; signed as they are. */
final class MeaningMutations {
  private static final List<String> NO_DATES =
      List.of("2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01Z", "soon");
  private static final List<String> NO_PERIODS =
      List.of("P", "PT", "2Y", "P2X", "p2y", "P-2Y", "P2Y ", "P1.5Y", "two years", "P1M1Y");
  private static final List<String> NO_DAYS =
      List.of("2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "0000-00-00T00:00:00Z");
  private static final List<String> NO_TIMES =
      List.of("2026-01-01T25:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:00+01:00", "now");
  private static final List<String> NO_VERSIONS =
      List.of("1.2", "2.0", "0.9", "1", "", "1.10", "1.1 ", "v1.1", "１.１");

  private MeaningMutations() {}

  static List<MutationKind> kinds() {
    return List.of(
        values("state a date that is none", "effective_date", ErrorCode.VAL_BAD_DATE, NO_DATES),
        values(
            "state a retention that is no period",
            "retention_period",
            ErrorCode.VAL_BAD_PERIOD,
            NO_PERIODS),
        values(
            "state a validity that is no period",
            "validity_period",
            ErrorCode.VAL_BAD_PERIOD,
            NO_PERIODS),
        values("state a day that is none", "_at", ErrorCode.VAL_BAD_DATE, NO_DAYS),
        values("state a time that is none", "_at", ErrorCode.VAL_BAD_VALUE, NO_TIMES),
        new MutationKind("let the counts not add up", MeaningMutations::packaging),
        new MutationKind("count unmapped elements wrongly", MeaningMutations::coverage),
        new MutationKind(
            "call the structure invalid",
            (sample, random) ->
                set(
                    sample,
                    "/validation/structural_valid",
                    JsonValue.FALSE,
                    ErrorCode.VAL_NOT_VALIDATED)),
        new MutationKind(
            "call the meaning invalid",
            (sample, random) ->
                set(
                    sample,
                    "/validation/semantic_valid",
                    JsonValue.FALSE,
                    ErrorCode.VAL_NOT_VALIDATED)),
        new MutationKind(
            "report an error of validation",
            (sample, random) ->
                set(
                    sample,
                    "/validation/validation_errors",
                    oneError(),
                    ErrorCode.VAL_NOT_VALIDATED)),
        new MutationKind(
            "state a version that nobody accepts",
            (sample, random) ->
                set(
                    sample,
                    "/schema_version",
                    Json.createValue(Sample.oneOf(random, NO_VERSIONS)),
                    ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED)),
        new MutationKind(
            "state a version that is no text",
            (sample, random) ->
                set(
                    sample,
                    "/schema_version",
                    Json.createValue(1),
                    ErrorCode.TRD_SCHEMA_VERSION_UNSUPPORTED)),
        new MutationKind(
            "come for another client",
            (sample, random) -> stranger(sample, "client_id", ErrorCode.REG_WRONG_CLIENT)),
        new MutationKind(
            "come from another adapter",
            (sample, random) -> stranger(sample, "adapter_id", ErrorCode.REG_NOT_REGISTERED)),
        new MutationKind(
            "come from another version of the adapter",
            (sample, random) ->
                stranger(sample, "adapter_version", ErrorCode.REG_VERSION_NOT_REGISTERED)),
        new MutationKind("come from an adapter that is not active", MeaningMutations::notActive));
  }

  private static Mutant set(Sample sample, String pointer, JsonValue value, ErrorCode right) {
    return Mutant.signed(
        sample,
        pointer + " is " + value,
        JsonDocument.of(Tree.replace(sample.tree(), pointer, value)),
        right,
        pointer);
  }

  private static MutationKind values(
      String name, String member, ErrorCode right, List<String> wrong) {
    return new MutationKind(
        name,
        (sample, random) -> {
          Place place = sample.any(random, p -> p.pointer().endsWith(member));
          return place == null
              ? null
              : set(sample, place.pointer(), Json.createValue(Sample.oneOf(random, wrong)), right);
        });
  }

  private static @Nullable Mutant packaging(Sample sample, Random random) {
    Place place = sample.any(random, p -> p.pointer().endsWith("/packaging_rules"));
    if (place == null) {
      return null;
    }
    int core = random.nextInt(10);
    int elective = random.nextInt(10);
    JsonObject rules =
        Json.createObjectBuilder(place.value().asJsonObject())
            .add("core_required", core)
            .add("elective_required", elective)
            .add("minimum_total", core + elective + 1 + random.nextInt(3))
            .build();
    return set(sample, place.pointer(), rules, ErrorCode.VAL_PACKAGING_INCOHERENT)
        .within(place.pointer() + "/minimum_total");
  }

  private static @Nullable Mutant coverage(Sample sample, Random random) {
    Place place = sample.any(random, p -> p.pointer().equals("/validation/coverage/unmapped"));
    return place == null
        ? null
        : set(
            sample,
            place.pointer(),
            Json.createValue(((JsonNumber) place.value()).intValue() + 1 + random.nextInt(9)),
            ErrorCode.VAL_COVERAGE_INCOHERENT);
  }

  private static JsonArray oneError() {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add("error_code", "VAL_BAD_DATE")
                .add("severity", "error")
                .add("phase", "validation")
                .add("message", "No such day.")
                .add("remediation", "Look it up."))
        .build();
  }

  private static Mutant stranger(Sample sample, String member, ErrorCode right) {
    return set(sample, "/" + member, Json.createValue("somebody else"), right);
  }

  private static Mutant notActive(Sample sample, Random random) {
    List<RegistrationState> states =
        List.of(RegistrationState.values()).stream()
            .filter(state -> state != RegistrationState.ACTIVE)
            .toList();
    RegistrationState state = Sample.oneOf(random, states);
    return Mutant.of(
            sample,
            "the adapter is " + state,
            sample.signed(),
            ErrorCode.REG_NOT_ACTIVE,
            "/adapter_id")
        .before(RegisteredAdapter.of(sample.triumvirate(), state));
  }
}
