package online.ucca.triumvirate.host.file;

import online.ucca.triumvirate.corpus.AcquiredFile;
import online.ucca.triumvirate.corpus.Acquisition;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Fails as a client does that has no network. */
record Offline() implements Acquisition {
  @Override
  public AcquiredFile acquire() {
    throw new Refusal(Finding.of(ErrorCode.ING_NETWORK_FAILURE, "no route"));
  }
}
