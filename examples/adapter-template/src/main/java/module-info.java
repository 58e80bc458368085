/** The adapter of the Lantern Board. It exports nothing: a host finds it as a service. */
module com.example.lantern {
  requires online.ucca.triumvirate.adapter;

  provides online.ucca.triumvirate.adapter.CorpusAdapterProvider with
      com.example.lantern.LanternAdapterProvider;
}
