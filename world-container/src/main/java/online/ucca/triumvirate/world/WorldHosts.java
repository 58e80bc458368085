package online.ucca.triumvirate.world;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.host.AdapterHost;
import online.ucca.triumvirate.host.HostSettings;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.host.file.FileAuditLog;
import online.ucca.triumvirate.model.audit.AuditLog;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.json.SchemaValidator;
import online.ucca.triumvirate.model.proof.Signer;
import online.ucca.triumvirate.world.file.FrozenHome;

/** A world's adapter instances: one host per adapter, made when it is first needed. */
final class WorldHosts implements AutoCloseable {
  private final WorldSettings settings;
  private final InstalledAdapters adapters;
  private final SchemaValidator schemaValidator;
  private final Signer signer;
  private final Map<AdapterId, AdapterHost> hosts = new LinkedHashMap<>();
  private final Map<AdapterId, FileAuditLog> logs = new LinkedHashMap<>();

  WorldHosts(
      WorldSettings settings,
      InstalledAdapters adapters,
      SchemaValidator schemaValidator,
      Signer signer) {
    this.settings = settings;
    this.adapters = adapters;
    this.schemaValidator = schemaValidator;
    this.signer = signer;
  }

  /**
   * The host of the one adapter that recognises a corpus; between two, nothing is guessed. An
   * adapter that cannot say whether it does counts only if no other does.
   */
  AdapterHost hostFor(CorpusPayload payload, TranslationRequest request) {
    List<Finding> failures = new ArrayList<>();
    List<AdapterId> able = able(payload, request, failures);
    if (able.isEmpty()) {
      throw failures.isEmpty()
          ? Unrecognised.refusal(payload, part -> !able(part, request, new ArrayList<>()).isEmpty())
          : new Refusal(failures);
    }
    if (able.size() > 1) {
      String ids = String.join(", ", able.stream().map(AdapterId::value).toList());
      throw new Refusal(
          Finding.of(
                  ErrorCode.ING_AMBIGUOUS_CORPUS, payload.describe() + " is recognised by " + ids)
              .from(payload.describe()));
    }
    return host(able.get(0));
  }

  private List<AdapterId> able(
      CorpusPayload payload, TranslationRequest request, List<Finding> failures) {
    List<AdapterId> able = new ArrayList<>();
    for (CorpusAdapterProvider provider : adapters.providers()) {
      AdapterId id = provider.version().adapterId();
      try {
        if (request.allows(provider.version()) && request.allows(host(id).identify(payload))) {
          able.add(id);
        }
      } catch (Refusal broken) {
        failures.addAll(broken.findings());
      }
    }
    return able;
  }

  /** The host of an adapter. */
  AdapterHost host(AdapterId adapterId) {
    synchronized (hosts) {
      return hosts.computeIfAbsent(adapterId, this::start);
    }
  }

  private AdapterHost start(AdapterId id) {
    Path folder = folder(id);
    refuseToBeginALogWhileFrozen(folder);
    CorpusAdapterProvider provider =
        adapters
            .find(id)
            .orElseThrow(
                () ->
                    new Refusal(
                        Finding.of(
                            ErrorCode.REG_NOT_REGISTERED,
                            "adapter '" + id + "' is not installed")));
    return new AdapterHost(
        provider,
        new HostSettings(
            settings.clientId(),
            folder,
            InstanceConfiguration.of(folder, settings.configuration()),
            signer,
            schemaValidator,
            settings.time(),
            settings.ids(),
            settings.policy()));
  }

  /** An instance's log, for what the engine records of it; the adapter need not be installed. */
  AuditLog log(AdapterId adapterId) {
    synchronized (logs) {
      return logs.computeIfAbsent(
          adapterId,
          id -> {
            refuseToBeginALogWhileFrozen(folder(id));
            return FileAuditLog.open(
                AdapterHost.auditFile(folder(id)), id, settings.clientId(), settings.time());
          });
    }
  }

  /** A log that is there is marked itself, and can be opened to be read. */
  private void refuseToBeginALogWhileFrozen(Path folder) {
    if (!Files.exists(AdapterHost.auditFile(folder))) {
      new FrozenHome(settings.home()).refuse();
    }
  }

  private Path folder(AdapterId id) {
    return settings
        .home()
        .resolve("clients")
        .resolve(settings.clientId().value())
        .resolve(id.value());
  }

  @Override
  public void close() {
    synchronized (logs) {
      for (FileAuditLog log : logs.values()) {
        try (log) {
          log.checkpoint(signer);
        }
      }
      logs.clear();
    }
    synchronized (hosts) {
      hosts.values().forEach(AdapterHost::close);
      hosts.clear();
    }
  }
}
