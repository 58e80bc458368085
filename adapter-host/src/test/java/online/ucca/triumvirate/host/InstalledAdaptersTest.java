package online.ucca.triumvirate.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.id.AdapterId;
import org.junit.jupiter.api.Test;

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
}
