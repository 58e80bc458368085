package online.ucca.triumvirate.certification.mutant.connecting;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.lines.LinesAdapter;
import online.ucca.triumvirate.certification.lines.LinesProvider;

/** Could open a connection, and could read the system's clock; no test makes it do so. */
public final class ConnectingProvider implements CorpusAdapterProvider {
  @Override
  public AdapterVersionInfo version() {
    return new LinesProvider().version();
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new LinesAdapter(context);
  }

  /** What gives it away. */
  public long size(String uri) throws IOException {
    try (var in = URI.create(uri).toURL().openStream()) {
      return in.readAllBytes().length + Instant.now().toEpochMilli();
    }
  }
}
