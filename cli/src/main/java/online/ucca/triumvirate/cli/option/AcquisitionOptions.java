package online.ucca.triumvirate.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import online.ucca.triumvirate.corpus.IngestionOptions;
import online.ucca.triumvirate.corpus.IngestionOptions.EnrichmentLevel;
import online.ucca.triumvirate.host.HostPolicy;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how a source is to be acquired. */
public final class AcquisitionOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(
      names = "--refresh",
      description = "Acquire the source again even if it was acquired before.")
  boolean refresh;

  @Option(
      names = {"--skip-network", "--offline"},
      description = "Use only what is given or was acquired before.")
  boolean skipNetwork;

  @Option(
      names = "--enrichment",
      paramLabel = "LEVEL",
      description =
          "How much to acquire beside the source: none (default), required (what the translation is"
              + " incomplete without) or full.")
  EnrichmentLevel enrichment = EnrichmentLevel.NONE;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Let the adapter fetch from this host although it is not its source system's (repeatable)."
              + " Each use is written to the audit log.")
  List<String> allowedHosts = new ArrayList<>();

  @Option(
      names = "--base-address",
      paramLabel = "URL",
      description =
          "Fetch from a mirror of the register with the same paths. Its host must be allowed"
              + " (--allow-host). It is a setting, and so part of every Triumvirate's id.")
  @Nullable String baseAddress;

  /**
   * What the adapter is told.
   *
   * @return the options
   */
  public IngestionOptions ingestion() {
    return new IngestionOptions(refresh, skipNetwork, enrichment);
  }

  /**
   * Settings that allow the hosts that are named, and name the mirror.
   *
   * @param settings the settings without them
   * @return a copy
   */
  public WorldSettings apply(WorldSettings settings) {
    HostPolicy policy;
    try {
      policy = settings.policy().withAllowedHosts(allowedHosts);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(), "--allow-host: " + e.getMessage());
    }
    WorldSettings allowed = settings.withPolicy(policy);
    return baseAddress == null
        ? allowed
        : allowed.withConfiguration(Map.of("register.base_address", baseAddress));
  }
}
