package com.example.lantern;

import online.ucca.triumvirate.adapter.CorpusAdapterProvider;
import online.ucca.triumvirate.certification.junit.AdapterCertificationTest;

/** One test for each obligation of an adapter. */
class LanternCertificationTest extends AdapterCertificationTest {

  @Override
  protected CorpusAdapterProvider provider() {
    return new LanternAdapterProvider();
  }
}
