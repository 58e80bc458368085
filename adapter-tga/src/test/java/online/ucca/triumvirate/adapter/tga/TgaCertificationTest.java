package online.ucca.triumvirate.adapter.tga;

import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.junit.AdapterCertificationTest;

class TgaCertificationTest extends AdapterCertificationTest {
  @Override
  protected CorpusAdapterProvider provider() {
    return new TgaAdapterProvider();
  }
}
