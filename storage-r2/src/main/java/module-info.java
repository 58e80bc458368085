/** Objects in a bucket of an S3-compatible store, or in a local folder. */
@SuppressWarnings("module") // The room is named after a product whose name ends with a digit.
module online.ucca.triumvirate.storage.r2 {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;
  requires minio;
  requires okhttp3;

  exports online.ucca.triumvirate.storage.r2;
  exports online.ucca.triumvirate.storage.r2.folder;
}
