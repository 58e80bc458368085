package online.ucca.triumvirate.cli.option;

import java.nio.file.Path;
import online.ucca.triumvirate.cli.file.InputFile;
import online.ucca.triumvirate.engine.document.Picture;
import online.ucca.triumvirate.engine.pack.PackOrder;
import online.ucca.triumvirate.engine.pack.contextualisation.Contextualisation;
import online.ucca.triumvirate.engine.pack.contextualisation.Provider;
import online.ucca.triumvirate.world.pack.WorldPacks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a provider makes a pack its own. */
public final class ProviderOptions {
  @Option(names = "--provider", paramLabel = "NAME", description = "Who assesses.")
  @Nullable String provider;

  @Option(
      names = "--provider-code",
      paramLabel = "CODE",
      description = "The provider's number in its register.")
  @Nullable String providerCode;

  @Option(
      names = "--provider-logo",
      paramLabel = "FILE",
      description =
          "The provider's logo, PNG or JPEG, at most 2 MB and 4000 by 4000 pixels. It is drawn anew,"
              + " without what else the file holds.")
  @Nullable Path logo;

  @Option(
      names = "--contextualisation",
      paramLabel = "FILE",
      description =
          "What makes the pack fit its people, place and equipment, as JSON (see"
              + " docs/guides/contextualise.md). Without it the pack says “not for use”.")
  @Nullable Path contextualisation;

  /**
   * The order, read from the files that were named.
   *
   * @param packs the world's packs
   * @return an order dated today
   */
  public PackOrder order(WorldPacks packs) {
    Contextualisation added =
        (contextualisation == null
                ? Contextualisation.NONE
                : packs.contextualisation(InputFile.read(contextualisation)))
            .withProvider(provider, providerCode);
    return packs.order(null, null).withContextualisation(added).withLogo(logo(packs, added));
  }

  /** A logo that the contextualisation names stands beside it. */
  private @Nullable Picture logo(WorldPacks packs, Contextualisation added) {
    Provider by = added.provider();
    Path file = logo;
    if (file == null && contextualisation != null && by != null && by.logo() != null) {
      file = contextualisation.resolveSibling(by.logo());
    }
    if (file == null) {
      return null;
    }
    String named = by == null || by.name() == null ? "the provider" : by.name();
    String text = by == null || by.logoText() == null ? "Logo of " + named : by.logoText();
    return packs.logo(InputFile.read(file), text);
  }
}
