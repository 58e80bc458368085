package online.ucca.triumvirate.certification.scan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.ModelCall;
import online.ucca.triumvirate.model.id.Sha256;

/** Stands for a language model: reads a scan, in slightly other words each time. */
public final class FakeModel {
  private FakeModel() {}

  /** Reads a scan, whose letters stand apart. */
  public static AcquiredFile read(CorpusFile scan) {
    String call = UUID.randomUUID().toString();
    String text = new String(scan.bytes(), StandardCharsets.UTF_8);
    byte[] response =
        ("# read by call " + call + "\n" + text.replaceFirst("SCAN", "HARBOUR").replace("·", ""))
            .getBytes(StandardCharsets.UTF_8);
    return new AcquiredFile(
        new CorpusFile("reading.txt", response),
        "fake-reader",
        new ModelCall("fake-reader 1", call, Sha256.of(response)));
  }
}
