package online.ucca.triumvirate.model.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.ucca.triumvirate.model.cco.CapabilityObject;
import online.ucca.triumvirate.model.cco.Origin;
import online.ucca.triumvirate.model.cco.StatusEntry;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.NameBasedUuid;
import online.ucca.triumvirate.model.instrument.InstrumentRef;
import online.ucca.triumvirate.model.json.PublishedSchema.Members;
import online.ucca.triumvirate.model.json.PublishedSchema.Misfit;
import org.jspecify.annotations.Nullable;

/**
 * A CCO as a W3C Verifiable Credential 2.0 of its own type, so that ordinary tooling can read and
 * verify it. Its status is never a member of it.
 */
public final class CapabilityCredential {
  /** The credential type of a CCO. */
  public static final String TYPE = "CertifiedCapabilityObject";

  /** The context that defines every term which the W3C's does not. */
  public static final String CONTEXT = "https://triumvirate.ucca.online/context/cco/v1";

  /** The first context of every Verifiable Credential 2.0. */
  static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";

  private static final String SUBJECT = "/credentialSubject";
  private static final String STATUS = "credentialStatus";
  private static final String LIST = "statusListCredential";
  private static final String INDEX = "statusListIndex";
  private static final UUID NAMESPACE = UUID.fromString("0c8f2f0a-6c39-5b7e-9d8a-2c3a52ad6c4e");

  private CapabilityCredential() {}

  /**
   * Wraps a CCO's body. Deterministic: the same body, issuer and status entry give the same
   * credential. It is valid from the first moment, in UTC, of the day on which the instrument of
   * its outcomes takes effect, if that states a day; it has no {@code validUntil}, because its term
   * runs from the domain expert's proof.
   *
   * @param body what the CCO says
   * @param issuer the issuer's did:key
   * @param status where its status is published; null if nowhere, so that it can never be known
   * @return the credential, not yet signed
   */
  public static JsonDocument of(
      CapabilityObject body, String issuer, @Nullable StatusEntry status) {
    JsonObjectBuilder credential =
        JsonDocument.JSON
            .createObjectBuilder()
            .add("@context", JsonDocument.JSON.createArrayBuilder(List.of(VC_CONTEXT, CONTEXT)))
            .add("id", "urn:uuid:" + id(body.madeFrom(), issuer, status))
            .add(
                "type", JsonDocument.JSON.createArrayBuilder(List.of("VerifiableCredential", TYPE)))
            .add("issuer", issuer);
    effective(body).ifPresent(day -> credential.add("validFrom", day + "T00:00:00Z"));
    if (status != null) {
      credential.add(STATUS, entries(status));
    }
    return JsonDocument.of(credential.add("credentialSubject", Binding.write(body).tree()).build());
  }

  /**
   * Reads what a CCO says. Its proofs are not looked at.
   *
   * @param document a CCO, signed or not
   * @return its body; {@link #of} made of it, its issuer and its {@link #status} the same document
   * @throws Refusal {@code CCO_MALFORMED} if the document is not of a CCO's form
   */
  public static CapabilityObject body(JsonDocument document) {
    demandForm(Form.WHOLE, document.tree(), "");
    try {
      return Binding.read(
          JsonDocument.of(document.tree().getJsonObject("credentialSubject")),
          CapabilityObject.class);
    } catch (Refusal e) {
      Finding inside = e.findings().get(0);
      throw malformed(SUBJECT + inside.triumvirateElement(), inside.message());
    }
  }

  /**
   * Reads where a CCO's status is published.
   *
   * @param document a CCO, signed or not
   * @return the entry; nothing if it has none
   * @throws Refusal {@code CCO_MALFORMED} if what stands there is not one place in two lists
   */
  public static Optional<StatusEntry> status(JsonDocument document) {
    JsonValue stated = document.tree().get(STATUS);
    if (stated == null) {
      return Optional.empty();
    }
    demandForm(Form.WHOLE.member(STATUS), stated, "/" + STATUS);
    JsonArray entries = stated.asJsonArray();
    JsonObject first = entries.getJsonObject(0);
    String list = first.getString(LIST);
    try {
      StatusEntry status =
          new StatusEntry(
              list.substring(0, Math.max(0, list.lastIndexOf('/'))),
              Long.parseLong(first.getString(INDEX)));
      if (entries.equals(entries(status))) {
        return Optional.of(status);
      }
    } catch (IllegalArgumentException e) {
      throw malformed("/" + STATUS, "the status entry cannot be read: " + e.getMessage());
    }
    throw malformed("/" + STATUS, "the status entries are not one place in two lists");
  }

  /**
   * The id that a CCO's content gives it.
   *
   * @param body what the CCO says
   * @param issuer the issuer's DID or URL
   * @param status where its status is published; null if nowhere
   * @return {@code urn:uuid:…}
   */
  public static String idOf(CapabilityObject body, String issuer, @Nullable StatusEntry status) {
    return "urn:uuid:" + id(body.madeFrom(), issuer, status);
  }

  /**
   * The id that a CCO states.
   *
   * @param document any document
   * @return the id; empty if it states none
   */
  public static String id(JsonDocument document) {
    return text(document, "id");
  }

  /**
   * The issuer that a CCO states.
   *
   * @param document any document
   * @return the issuer's DID or URL; empty if it states none
   */
  public static String issuer(JsonDocument document) {
    return text(document, "issuer");
  }

  /**
   * From when on a CCO says that it is valid.
   *
   * @param document any document
   * @return the moment; nothing if it states none that can be read
   */
  public static Optional<Instant> validFrom(JsonDocument document) {
    try {
      return Optional.of(OffsetDateTime.parse(text(document, "validFrom")).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a document is a CCO.
   *
   * @param document any document
   * @return true if its type says so
   */
  public static boolean isOne(JsonDocument document) {
    return document.tree().get("type") instanceof JsonArray types
        && types.contains(JsonDocument.JSON.createValue(TYPE));
  }

  /**
   * The context document behind {@link #CONTEXT}, as shipped: nothing is fetched to verify a CCO.
   *
   * @return the JSON-LD context
   */
  public static JsonDocument context() {
    try (InputStream in = CapabilityCredential.class.getResourceAsStream("cco-v1.context.jsonld")) {
      if (in == null) {
        throw new IllegalStateException("the CCO context is missing from this build");
      }
      return JsonDocument.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the CCO context cannot be read", e);
    }
  }

  private static String text(JsonDocument document, String name) {
    return document.tree().get(name) instanceof JsonString text ? text.getString() : "";
  }

  private static UUID id(Origin origin, String issuer, @Nullable StatusEntry status) {
    List<String> parts =
        new ArrayList<>(List.of(origin.contentDigest().hex(), origin.engineVersion(), issuer));
    if (status != null) {
      parts.add(status.lists());
      parts.add(Long.toString(status.index()));
    }
    return NameBasedUuid.of(NAMESPACE, parts);
  }

  private static Optional<LocalDate> effective(CapabilityObject body) {
    return body.operationalDomain().instruments().stream()
        .findFirst()
        .map(InstrumentRef::effectiveDate)
        .filter(date -> date.length() == "2026-03-09".length())
        .flatMap(CapabilityCredential::day);
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static JsonArray entries(StatusEntry status) {
    JsonArrayBuilder entries = JsonDocument.JSON.createArrayBuilder();
    for (StatusPurpose purpose : StatusPurpose.values()) {
      entries.add(
          JsonDocument.JSON
              .createObjectBuilder()
              .add("type", "BitstringStatusListEntry")
              .add("statusPurpose", purpose.text())
              .add(INDEX, Long.toString(status.index()))
              .add(LIST, status.lists() + "/" + purpose.text()));
    }
    return entries.build();
  }

  private static void demandForm(Members form, JsonValue value, String pointer) {
    Misfit misfit = form.misfit(value, pointer);
    if (misfit != null) {
      throw malformed(misfit.pointer(), misfit.why());
    }
  }

  private static Refusal malformed(String pointer, String message) {
    return new Refusal(Finding.of(ErrorCode.CCO_MALFORMED, message).at(pointer));
  }

  /** Loaded when the first CCO is read, and not by those who only ask whether it is one. */
  private static final class Form {
    static final Members WHOLE = Members.of(PublishedSchema.capabilityObject().tree());
  }
}
