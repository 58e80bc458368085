package online.ucca.triumvirate.adapter.faa;

import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.junit.AdapterCertificationTest;

class FaaCertificationTest extends AdapterCertificationTest {
  @Override
  protected CorpusAdapterProvider provider() {
    return new FaaAdapterProvider();
  }
}
