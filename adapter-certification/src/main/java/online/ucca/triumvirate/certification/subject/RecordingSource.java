package online.ucca.triumvirate.certification.subject;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.corpus.FetchedFile;
import online.ucca.triumvirate.corpus.SourceClient;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import online.ucca.triumvirate.model.port.TimeSource;

/** A source system that answers what a canonical corpus states, and remembers what was asked. */
public final class RecordingSource implements SourceClient {
  private final Map<URI, CorpusFile> served;
  private final List<String> hosts;
  private final TimeSource time;
  private final List<URI> asked = new CopyOnWriteArrayList<>();
  private volatile boolean down;

  RecordingSource(Map<URI, CorpusFile> served, List<String> hosts, TimeSource time) {
    this.served = served;
    this.hosts = hosts;
    this.time = time;
  }

  @Override
  public FetchedFile fetch(URI uri) {
    asked.add(uri);
    if (down) {
      throw new Refusal(Finding.of(ErrorCode.ING_NETWORK_FAILURE, uri + " cannot be reached"));
    }
    CorpusFile file = served.get(uri);
    if (file == null || !hosts.contains(uri.getHost())) {
      throw new Refusal(
          Finding.of(
              ErrorCode.ING_NETWORK_NOT_ALLOWED,
              file == null
                  ? "the canonical corpus states no answer for " + uri
                  : "the adapter does not declare the host " + uri.getHost()));
    }
    return new FetchedFile(uri, file, null, time.now());
  }

  /** From now on the network fails. */
  public void goDown() {
    down = true;
  }

  /**
   * What was asked for.
   *
   * @return the URIs so far, in order
   */
  public List<URI> asked() {
    return List.copyOf(asked);
  }
}
