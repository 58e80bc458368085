/**
 * World {@code au-vet}: units of competency of training.gov.au. Exports nothing; the host finds the
 * adapter through {@link java.util.ServiceLoader}.
 */
module online.ucca.triumvirate.adapter.tga {
  requires online.ucca.triumvirate.adapter;
  requires org.jsoup;
  requires static org.jspecify;

  provides online.ucca.triumvirate.adapter.CorpusAdapterProvider with
      online.ucca.triumvirate.adapter.tga.TgaAdapterProvider;
}
