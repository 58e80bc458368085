package online.ucca.triumvirate.properties.life;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Gate;
import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.Triumvirate;
import online.ucca.triumvirate.model.json.Binding;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.registration.RegistrationState;
import online.ucca.triumvirate.properties.generate.Triumvirates;
import online.ucca.triumvirate.properties.sign.RegisteredAdapter;
import online.ucca.triumvirate.properties.sign.Signatures;
import online.ucca.triumvirate.schema.EveritSchemaValidator;
import online.ucca.triumvirate.signing.BouncyCastleProofVerifier;
import org.jspecify.annotations.Nullable;

/**
 * What CCOs are made of here: seven contents of three instruments. What issuing one of them does to
 * another stands in a table, written by hand from docs/spec/cco-life.md.
 */
final class Contents {
  private static final Triumvirate BASE = Triumvirates.admissible(SchemaVersion.V1_1, 11, 2);

  /** Instrument, version, date, period, and the instrument that it names as replaced. */
  private static final List<String[]> TEXTS =
      List.of(
          new String[] {"A", "1", "", "P1D", ""},
          new String[] {"A", "1", "", "P2D", ""},
          new String[] {"A", "2", "2020-01-01", "P1D", ""},
          new String[] {"A", "3", "2021-01-01", "", ""},
          new String[] {"B", "1", "", "month", "A"},
          new String[] {"B", "2", "", "P1D", ""},
          new String[] {"C", "1", "", "P1D", ""});

  /**
   * Issuing the content of the line does to the issued content of the column: r renews, s
   * supersedes, x cannot be, · nothing.
   */
  private static final List<String> EFFECTS =
      List.of(
          "rsssx··", // A1: B1 says that it replaced every A
          "srssx··", // A1 of another content
          "ssrxx··", // A2 is older than A3 by its date
          "sssrx··", // A3
          "ssssrs·", // B1 names A; B2 is of its own instrument
          "····sr·", // B2 names nothing
          "······r"); // C

  static final List<AcceptedTriumvirate> ALL = TEXTS.stream().map(Contents::accepted).toList();

  private Contents() {}

  static char effect(int issued, int other) {
    return EFFECTS.get(issued).charAt(other);
  }

  /** When a term that begins at a moment ends, by the calendar alone; null if it does not. */
  static @Nullable Instant end(int content, Instant from) {
    String period = TEXTS.get(content)[3];
    if (period.isEmpty()) {
      return null;
    }
    LocalDate day = from.atZone(ZoneOffset.UTC).toLocalDate();
    return period.equals("month")
        ? YearMonth.from(day).plusMonths(2).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()
        : from.plusSeconds(86_400L * Character.digit(period.charAt(1), 10));
  }

  private static AcceptedTriumvirate accepted(String[] text) {
    JsonDocument document = Binding.write(BASE);
    String ref = "/instruments/outcome_specification/instrument_ref";
    document = set(document, ref + "/instrument_id", Json.createValue(text[0]));
    document = set(document, ref + "/version", Json.createValue(text[1]));
    document = set(document, ref + "/effective_date", textOrNull(text[2]));
    document = set(document, ref + "/supersedes", supersedes(text[4]));
    for (String other : List.of("compliance_ruleset", "credential_map")) {
      document = document.without("/instruments/" + other + "/instrument_ref/supersedes");
    }
    int credentials = BASE.instruments().credentialMap().credentials().size();
    for (int i = 0; i < credentials; i++) {
      document = lasting(document, i, text[3]);
    }
    return new Gate(
            new EveritSchemaValidator(),
            new BouncyCastleProofVerifier(),
            RegisteredAdapter.of(BASE, RegistrationState.ACTIVE),
            new InMemoryTriumvirateStore(),
            Signatures.CLOCK)
        .admit(Signatures.signed(document).canonicalBytes());
  }

  private static JsonDocument lasting(JsonDocument document, int credential, String period) {
    String lifecycle = "/instruments/credential_map/credentials/" + credential + "/lifecycle";
    boolean months = period.equals("month");
    return set(
        set(document, lifecycle + "/validity_period", textOrNull(months ? "P1M" : period)),
        lifecycle + "/validity_basis",
        Json.createValue(months ? "end_of_calendar_month" : "exact"));
  }

  private static JsonValue supersedes(String instrument) {
    JsonArrayBuilder links = Json.createArrayBuilder();
    if (!instrument.isEmpty()) {
      links.add(
          Json.createObjectBuilder()
              .add("instrument_id", instrument)
              .add("source_ref", "the register"));
    }
    return links.build();
  }

  private static JsonDocument set(JsonDocument document, String pointer, JsonValue value) {
    return document.without(pointer).with(pointer, value);
  }

  private static JsonValue textOrNull(String text) {
    return text.isEmpty() ? JsonValue.NULL : Json.createValue(text);
  }
}
