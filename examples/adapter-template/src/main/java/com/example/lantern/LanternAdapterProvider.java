package com.example.lantern;

import online.ucca.triumvirate.adapter.AdapterContext;
import online.ucca.triumvirate.adapter.AdapterVersionInfo;
import online.ucca.triumvirate.adapter.CorpusAdapter;
import online.ucca.triumvirate.adapter.CorpusAdapterProvider;

/** How a host finds the adapter: named in {@code module-info} and in {@code META-INF/services}. */
public final class LanternAdapterProvider implements CorpusAdapterProvider {

  @Override
  public AdapterVersionInfo version() {
    return LanternAdapter.VERSION;
  }

  @Override
  public CorpusAdapter create(AdapterContext context) {
    return new LanternAdapter(context);
  }
}
