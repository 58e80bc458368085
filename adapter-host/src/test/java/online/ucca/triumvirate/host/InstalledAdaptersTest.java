package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledAdaptersTest {

  private static CorpusAdapterProvider provider(String id) {
    return new HarbourProvider(id, HarbourAdapter::new);
  }

  @Test
  void sortsThemById_whateverTheOrderTheyAreGivenIn() {
    InstalledAdapters installed =
        InstalledAdapters.of(provider("tga-v1"), provider("faa-v1"), provider("harbour-v1"));
    assertEquals(
        List.of("faa-v1", "harbour-v1", "tga-v1"),
        installed.providers().stream().map(p -> p.version().adapterId().value()).toList());
  }

  @Test
  void refusesTwoOfTheSameId() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> InstalledAdapters.of(provider("a"), provider("b"), provider("a")));
    assertEquals("REG_AMBIGUOUS_ID", refusal.code());
    assertTrue(refusal.findings().get(0).message().contains("'a'"));
  }

  @Test
  void findsById_exactly() {
    CorpusAdapterProvider harbour = provider("harbour-v1");
    InstalledAdapters installed = InstalledAdapters.of(harbour);
    assertEquals(harbour, installed.find(new AdapterId("harbour-v1")).orElseThrow());
    assertTrue(installed.find(new AdapterId("harbour")).isEmpty());
    assertTrue(installed.find(new AdapterId("Harbour-v1")).isEmpty());
    assertTrue(InstalledAdapters.of().find(new AdapterId("harbour-v1")).isEmpty());
  }

  @Test
  void discoversServicesOfAClassLoader() {
    InstalledAdapters found = InstalledAdapters.discover(getClass().getClassLoader());
    assertEquals(
        List.of(HarbourProvider.class), found.providers().stream().map(Object::getClass).toList());
    assertEquals(
        List.of(), InstalledAdapters.discover(ClassLoader.getPlatformClassLoader()).providers());
  }

  /** Found by a class loader, but no provider that says who it is. */
  public static class Mute extends Named {
    public Mute() {
      super(null);
    }
  }

  public static class Unversioned extends Named {
    public Unversioned() {
      super(
          new AdapterVersionInfo(
              new AdapterId("bad-v1"),
              "one",
              " ",
              List.of(),
              SchemaVersion.V1_1,
              Map.of(),
              List.of("https://register.example/")));
    }
  }

  public static class Throwing extends Named {
    public Throwing() {
      super(null);
      throw new IllegalStateException("secret detail");
    }
  }

  public static class Broken extends Named {
    public Broken() {
      super(null);
    }

    @Override
    public AdapterVersionInfo version() {
      throw new NoClassDefFoundError("a/library");
    }
  }

  static class Named implements CorpusAdapterProvider {
    private final @Nullable AdapterVersionInfo declared;

    Named(@Nullable AdapterVersionInfo declared) {
      this.declared = declared;
    }

    @Override
    @SuppressWarnings("NullAway")
    public AdapterVersionInfo version() {
      return declared;
    }

    @Override
    public CorpusAdapter create(AdapterContext context) {
      return new HarbourAdapter(context);
    }
  }

  private static Refusal refusal(Path folder, String provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(CorpusAdapterProvider.class.getName()), provider + "\n");
    ClassLoader parent = InstalledAdaptersTest.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent)) {
      return assertThrows(Refusal.class, () -> InstalledAdapters.discover(loader));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "no.such.Provider, REG_BROKEN_ADAPTER",
    "org.junit.jupiter.api.Test, REG_BROKEN_ADAPTER",
    "not a name, REG_BROKEN_ADAPTER",
    "Throwing, REG_BROKEN_ADAPTER",
    "Broken, REG_BROKEN_ADAPTER",
    "Mute, REG_BAD_DECLARATION",
    "Unversioned, REG_BAD_DECLARATION"
  })
  void refusesBrokenProvider_byItsName(String provider, String code, @TempDir Path folder)
      throws IOException {
    boolean ours = Character.isUpperCase(provider.charAt(0));
    String name = ours ? InstalledAdaptersTest.class.getName() + "$" + provider : provider;
    Refusal refusal = refusal(folder, name);
    assertEquals(code, refusal.code());
    assertTrue(refusal.findings().get(0).message().contains(ours ? name : "Provider"));
    assertTrue(!refusal.findings().toString().contains("secret detail"));
  }

  @Test
  void namesEverythingThatIsWrongWithADeclaration(@TempDir Path folder) throws IOException {
    Refusal refusal = refusal(folder, InstalledAdaptersTest.class.getName() + "$Unversioned");
    assertEquals(4, refusal.findings().size());
    for (Finding finding : refusal.findings()) {
      assertTrue(finding.message().startsWith("CA-01: "), finding.message());
    }
  }
}
