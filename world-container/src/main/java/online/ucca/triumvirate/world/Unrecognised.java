package online.ucca.triumvirate.world;

import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.CorpusPayload;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.json.JsonDocument;

/** Says why no adapter recognises a payload: if it is broken JSON, where it breaks. */
final class Unrecognised {
  private Unrecognised() {}

  static Refusal refusal(CorpusPayload payload) {
    if (payload instanceof CorpusPayload.Files files) {
      for (CorpusFile file : files.files()) {
        byte[] bytes = file.bytes();
        if (looksLikeJson(file.name(), bytes)) {
          try {
            JsonDocument.read(bytes);
          } catch (Refusal broken) {
            return new Refusal(
                broken.findings().stream().map(finding -> finding.from(file.name())).toList());
          }
        }
      }
    }
    return new Refusal(
        Finding.of(
                ErrorCode.ING_UNSUPPORTED_CORPUS,
                "no installed adapter recognises " + payload.describe())
            .from(payload.describe()));
  }

  private static boolean looksLikeJson(String name, byte[] bytes) {
    return name.endsWith(".json") || (bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '['));
  }
}
