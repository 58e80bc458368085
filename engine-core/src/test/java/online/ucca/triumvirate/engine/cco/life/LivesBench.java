package online.ucca.triumvirate.engine.cco.life;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.AcceptedTriumvirate;
import online.ucca.triumvirate.engine.Harbour;
import online.ucca.triumvirate.model.audit.AuditEvent;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.cco.life.CapabilityLife;
import online.ucca.triumvirate.model.cco.life.LifecycleState;
import online.ucca.triumvirate.model.cco.status.PublishedStatus;
import online.ucca.triumvirate.model.cco.status.StatusPurpose;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.id.ClientId;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.StatusListCredential;
import online.ucca.triumvirate.model.proof.Signer;

/** The invented harbour's CCOs, with a clock that is moved by hand and a log that can break. */
final class LivesBench implements InstanceLogs {
  static final ClientId CLIENT = new ClientId("client-a");
  static final String WHO = "harbour master";

  final CapabilityRegister register;
  final List<AuditEvent> events = new ArrayList<>();
  final List<String> instances = new ArrayList<>();
  Instant now = Harbour.TIME;
  boolean logBroken;

  LivesBench(CapabilityRegister register) {
    this.register = register;
  }

  LivesBench() {
    this(new InMemoryCapabilityRegister());
  }

  CapabilityLives lives() {
    return lives(Harbour.OTHER_KEY, CLIENT);
  }

  CapabilityLives lives(Signer processor, ClientId client) {
    return new CapabilityLives(
        register,
        this,
        processor,
        client,
        () -> now,
        subject -> UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8)),
        ZoneOffset.UTC);
  }

  /** The entry counts when it is awaited; a broken log never acknowledges. */
  @Override
  public AuditLog log(AdapterId adapterId, ClientId clientId) {
    instances.add(clientId + "/" + adapterId);
    return event ->
        () -> {
          if (logBroken) {
            throw new Refusal(Finding.of(ErrorCode.AUD_WRITE_FAILED, "the disk is full"));
          }
          events.add(event);
          return Audited.entry(event);
        };
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  JsonDocument process(AcceptedTriumvirate accepted) {
    return lives().process(accepted, ProcessingOrder.DEFAULT, WHO);
  }

  JsonDocument renew(AcceptedTriumvirate accepted) {
    return lives().process(accepted, new ProcessingOrder(true, null), WHO);
  }

  /** Issues what was processed; the hook trusts that the proof was checked. */
  CapabilityLife issue(JsonDocument cco) {
    return lives().issued(cco, "the expert", now).orElseThrow();
  }

  JsonDocument issued(AcceptedTriumvirate accepted) {
    JsonDocument cco = process(accepted);
    issue(cco);
    return cco;
  }

  LifecycleState state(JsonDocument cco) {
    return life(cco).state();
  }

  CapabilityLife life(JsonDocument cco) {
    return lives().find(id(cco)).orElseThrow();
  }

  PublishedStatus published(StatusPurpose purpose) {
    return lives().statusLists().stream()
        .map(StatusListCredential::read)
        .filter(list -> list.purpose() == purpose)
        .findFirst()
        .orElseThrow();
  }

  List<String> told() {
    return events.stream()
        .map(event -> event.eventType() + " " + event.detail().get("cco_id"))
        .toList();
  }

  static String id(JsonDocument cco) {
    return cco.tree().getString("id");
  }

  static AcceptedTriumvirate harbour() {
    return Harbour.accepted();
  }

  static UnaryOperator<JsonDocument> lasting(String period) {
    return Harbour.set(
        "/instruments/credential_map/credentials/0/lifecycle/validity_period",
        Json.createValue(period));
  }

  static UnaryOperator<JsonDocument> instrument(String member, String value) {
    return Harbour.set(
        "/instruments/outcome_specification/instrument_ref/" + member, Json.createValue(value));
  }

  static UnaryOperator<JsonDocument> superseding(String instrument) {
    JsonValue link =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("instrument_id", instrument)
                    .add("equivalent", true)
                    .add("source_ref", "the register"))
            .build();
    return Harbour.set("/instruments/outcome_specification/instrument_ref/supersedes", link);
  }

  @SafeVarargs
  static AcceptedTriumvirate altered(UnaryOperator<JsonDocument>... changes) {
    return Harbour.gate()
        .admit(
            Harbour.signed(
                Harbour.triumvirate(),
                document -> {
                  JsonDocument changed = document;
                  for (UnaryOperator<JsonDocument> change : changes) {
                    changed = change.apply(changed);
                  }
                  return changed;
                }));
  }
}
