package online.ucca.triumvirate.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import online.ucca.triumvirate.model.id.Sha256;
import org.junit.jupiter.api.Test;

class CorpusHashTest {
  private static final CorpusFile A = file("a.json", "1");
  private static final CorpusFile B = file("b.json", "2");

  private static CorpusFile file(String name, String text) {
    return new CorpusFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Sha256 hash(CorpusFile... files) {
    return new RawCorpus("type", List.of(files)).hash();
  }

  @Test
  void isTheFilesOwn_forOneFile_whateverItsName() {
    assertEquals(Sha256.of(new byte[] {'1'}), hash(A));
    assertEquals(hash(A), hash(file("z", "1")));
  }

  /** The output of sha256sum over both files, hashed. */
  @Test
  void isThatOfTheSortedList_forSeveral() {
    String list = A.hash() + "  a.json\n" + B.hash() + "  b.json\n";
    assertEquals(Sha256.of(list.getBytes(StandardCharsets.UTF_8)), hash(A, B));
    assertEquals(hash(A, B), hash(B, A));
  }

  @Test
  void changesWithEveryNameAndEveryContent() {
    assertNotEquals(hash(A, B), hash(A, file("c.json", "2")));
    assertNotEquals(hash(A, B), hash(A, file("b.json", "3")));
    assertNotEquals(hash(A, B), hash(A, B, B));
    assertNotEquals(hash(A, B), hash(file("a.json", "2"), file("b.json", "1")));
  }

  @Test
  void tellsNameWithALineFeedFromTwoFiles() {
    CorpusFile c = file("c", "3");
    CorpusFile forged = file("a.json\n" + B.hash() + "  b.json", "1");
    assertNotEquals(hash(A, B, c), hash(forged, c));
    assertNotEquals(hash(file("x\ny", "1"), c), hash(file("x\\ny", "1"), c));
  }

  @Test
  void isThatOfTheText_forACode_andOfNothing_forNoSupplementaryData() {
    assertEquals(
        Sha256.of("HB100".getBytes(StandardCharsets.UTF_8)),
        new CorpusPayload.Reference("HB100").hash());
    assertEquals(Sha256.of(new byte[0]), SupplementaryData.NONE.hash());
  }

  @Test
  void needsAFile() {
    assertThrows(IllegalArgumentException.class, () -> new RawCorpus("type", List.of()));
    assertThrows(IllegalArgumentException.class, () -> new CorpusPayload.Files(List.of()));
  }

  @Test
  void keepsItsBytes_whateverIsDoneToTheCopies() {
    byte[] given = {1, 2, 3};
    CorpusFile file = new CorpusFile("f", given);
    Arrays.fill(given, (byte) 0);
    Arrays.fill(file.bytes(), (byte) 0);
    assertEquals(Sha256.of(new byte[] {1, 2, 3}), Sha256.of(file.bytes()));
    assertEquals(file.hash(), Sha256.of(file.bytes()));
  }
}
