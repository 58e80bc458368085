/**
 * World {@code us-faa}: Airman Certification Standards and Title 14 of the Code of Federal
 * Regulations. Exports nothing; the host finds the adapter through {@link java.util.ServiceLoader}.
 */
module online.ucca.triumvirate.adapter.faa {
  requires online.ucca.triumvirate.adapter;
  requires static org.jspecify;

  provides online.ucca.triumvirate.adapter.CorpusAdapterProvider with
      online.ucca.triumvirate.adapter.faa.FaaAdapterProvider;
}
