package online.ucca.triumvirate.world.container;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import online.ucca.triumvirate.engine.database.WorldDataProvider;
import online.ucca.triumvirate.engine.database.WorldSchema;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.world.config.WorldConfig;

/** The schemas that the installed databases have, as text. */
public final class InstalledSchemas {
  private static final String POSTGRESQL = "postgresql";
  private static final String SQLITE = "sqlite";

  private final List<WorldDataProvider> providers;

  private InstalledSchemas(List<WorldDataProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /**
   * The schemas of given providers.
   *
   * @param providers asked in this order
   * @return the schemas
   */
  public static InstalledSchemas of(WorldDataProvider... providers) {
    return new InstalledSchemas(List.of(providers));
  }

  /**
   * The schemas of the providers that a class loader finds.
   *
   * @param loader the class loader
   * @return the schemas
   */
  public static InstalledSchemas discover(ClassLoader loader) {
    return new InstalledSchemas(
        ServiceLoader.load(WorldDataProvider.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /** In which language a database of a configuration's type is spoken to. */
  static String dialect(WorldConfig.Database database) {
    return database.type().contains("postgres") ? POSTGRESQL : SQLITE;
  }

  /**
   * The schema in a language.
   *
   * @throws Refusal {@code WLD_NO_PROVIDER} if nothing installed knows it
   */
  WorldSchema of(String dialect) {
    return providers.stream()
        .map(provider -> provider.schema(dialect))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Finding.of(
                        ErrorCode.WLD_NO_PROVIDER,
                        "nothing is installed that knows the tables of a world in " + dialect)));
  }
}
