package online.ucca.triumvirate.storage.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import online.ucca.triumvirate.engine.storage.LinkValidity;
import online.ucca.triumvirate.engine.storage.ObjectPrefix;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.storage.r2.folder.FolderObjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderObjectStoreTest extends ObjectStoreContract {
  @TempDir Path folder;

  @Override
  ObjectStore newStore() {
    return new FolderObjectStore(folder.resolve("store"), times, subject -> UUID.randomUUID());
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertEquals(1, found.size(), found::toString);
      return found.get(0);
    }
  }

  @Test
  void keepsOneFileForAnObject() throws IOException {
    store.create(key(1), content("first"));
    store.create(key(1), content("first"));
    Refused.with(ErrorCode.STO_EXISTS, () -> store.create(key(1), content("other")));
    store.put(key(1), content("second"));

    assertEquals("pack.zip+object", onlyFile().getFileName().toString());
  }

  @Test
  void anotherProgramFindsWhatIsStored() {
    StoredObject stored = store.create(key(1), content("first"));

    assertArrayEquals("first".getBytes(StandardCharsets.UTF_8), newStore().get(stored));
  }

  @Test
  void findsWhatWasAlteredOnTheDisk_andBringsItBackWhenItIsStoredAgain() throws IOException {
    StoredObject stored = store.create(key(1), content("first"));
    byte[] file = Files.readAllBytes(onlyFile());
    // The media type is no part of what a hash vouches for.
    int type = new String(file, StandardCharsets.US_ASCII).indexOf("text/plain");
    for (int place = 0; place < file.length; place++) {
      if (place < type || place >= type + "text/plain".length()) {
        byte[] altered = file.clone();
        altered[place] ^= 1;
        Files.write(onlyFile(), altered);
        Refused.with(ErrorCode.STO_INTEGRITY, () -> getByItsOwnWords(stored));
      }
    }
    byte[] decayed = file.clone();
    decayed[file.length - 1] ^= 1;
    Files.write(onlyFile(), decayed);

    assertEquals(stored, store.create(key(1), content("first")));
    assertArrayEquals("first".getBytes(StandardCharsets.UTF_8), store.get(stored));
  }

  /** As the reader knows it, and as the file itself says. */
  private void getByItsOwnWords(StoredObject stored) {
    store.get(stored);
    store.get(store.stat(stored.key()).orElseThrow());
  }

  @Test
  void listsNothingThatIsNoObject() throws IOException {
    store.create(key(1), content("first"));
    Path beside = folder.resolve("store/objects/packs");
    Files.writeString(beside.resolve("notes.txt"), "a note");
    Files.writeString(beside.resolve("HARBOUR1+object"), "not by us");

    assertEquals(List.of(key(1)), store.list(ObjectPrefix.all(), null, 10).keys());
  }

  @Test
  void givesNoUrls() {
    store.create(key(1), content("first"));

    Refused.with(ErrorCode.STO_NO_LINKS, () -> store.presignGet(key(1), LinkValidity.usual()));
    Refused.with(ErrorCode.STO_NO_LINKS, () -> store.presignPut(key(2), LinkValidity.usual()));
  }
}
