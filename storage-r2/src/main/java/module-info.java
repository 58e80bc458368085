import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.storage.r2.R2ObjectStoreProvider;

/**
 * Objects in a bucket of an S3-compatible store, or in a local folder.
 *
 * @provides ObjectStoreProvider opens both
 */
@SuppressWarnings("module") // The room is named after a product whose name ends with a digit.
module online.ucca.triumvirate.storage.r2 {
  requires transitive online.ucca.triumvirate.engine;
  requires static transitive org.jspecify;
  requires minio;
  requires okhttp3;

  exports online.ucca.triumvirate.storage.r2;
  exports online.ucca.triumvirate.storage.r2.folder;

  provides ObjectStoreProvider with
      R2ObjectStoreProvider;
}
