package online.ucca.triumvirate.cli.registration;

import java.nio.file.Path;
import java.util.List;
import online.ucca.triumvirate.cli.option.WorldOptions;
import online.ucca.triumvirate.cli.terminal.Terminal;
import online.ucca.triumvirate.host.InstalledAdapters;
import online.ucca.triumvirate.model.id.AdapterId;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.world.World;
import online.ucca.triumvirate.world.WorldRegistrations;
import online.ucca.triumvirate.world.WorldSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which adapter a subcommand is about, and the world's registrations. */
final class RegistrationOptions {
  @Spec(Target.MIXEE)
  @Nullable CommandSpec command;

  @Parameters(paramLabel = "ADAPTER", description = "The adapter's id, for example tga-v1.")
  String adapter = "";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "A file whose first line is the passphrase of an encrypted key file. If not given:"
              + " $TRIUMVIRATE_KEY_PASSPHRASE, else you are asked.")
  @Nullable Path passphraseFile;

  AdapterId adapterId() {
    try {
      return new AdapterId(adapter);
    } catch (IllegalArgumentException e) {
      throw usage("'" + adapter + "' is no adapter's id");
    }
  }

  WorldSettings settings(Terminal terminal) {
    return WorldOptions.settings(terminal, command, passphraseFile);
  }

  /** The registrations; an installed adapter of which there is none yet gets its own first. */
  WorldRegistrations registrations(Terminal terminal) {
    WorldSettings settings = settings(terminal);
    WorldRegistrations registrations = WorldRegistrations.of(settings);
    boolean known = !registrations.current().of(adapterId(), settings.clientId()).isEmpty();
    if (!known && installed().find(adapterId()).isPresent()) {
      try (World world = World.open(settings)) {
        WorldOptions.sayWhatOpeningDid(world, terminal);
      }
    }
    return registrations;
  }

  /** The version that is meant: the one given, else the installed one, else the only one. */
  String version(WorldRegistrations registrations, WorldSettings settings, @Nullable String given) {
    if (given != null) {
      return given;
    }
    List<String> versions =
        registrations.current().of(adapterId(), settings.clientId()).stream()
            .map(RegistrationOptions::version)
            .toList();
    return installed()
        .find(adapterId())
        .map(provider -> provider.version().adapterVersion())
        .filter(versions::contains)
        .orElseGet(
            () -> {
              if (versions.size() > 1) {
                throw usage(
                    "say which with --adapter-version: "
                        + adapter
                        + " is registered in the versions "
                        + String.join(", ", versions));
              }
              return versions.isEmpty() ? "" : versions.get(0);
            });
  }

  ParameterException usage(String message) {
    CommandSpec spec = command;
    if (spec == null) {
      throw new IllegalStateException("picocli sets the command's specification");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private static String version(AdapterRegistration registration) {
    return registration.declaration().adapterVersion();
  }

  private static InstalledAdapters installed() {
    return InstalledAdapters.discover(RegistrationOptions.class.getClassLoader());
  }
}
