package online.ucca.triumvirate.storage.r2;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.storage.ObjectStore;
import online.ucca.triumvirate.engine.storage.ObjectStoreProvider;
import online.ucca.triumvirate.engine.storage.ObjectStoreSettings;
import online.ucca.triumvirate.model.port.IdSource;
import online.ucca.triumvirate.model.port.TimeSource;
import online.ucca.triumvirate.storage.r2.folder.FolderObjectStore;
import org.jspecify.annotations.Nullable;

/**
 * Opens buckets and folders. What the types are that it knows:
 *
 * <ul>
 *   <li>{@code folder}: a folder of this machine; the place is its path
 *   <li>{@code r2}: Cloudflare R2; without a place, the account names the usual address
 *   <li>{@code s3}: Amazon S3 or whatever speaks as it does; without a place, the region names
 *       Amazon's address
 *   <li>{@code minio}: a MinIO server; the place is its address
 * </ul>
 */
public final class R2ObjectStoreProvider implements ObjectStoreProvider {
  private static final String FOLDER = "folder";
  private static final String R2 = "r2";
  private static final String S3 = "s3";
  private static final String MINIO = "minio";

  /** What stands in a host's name. */
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /** For {@link java.util.ServiceLoader}. */
  public R2ObjectStoreProvider() {}

  @Override
  public Set<String> types() {
    return new TreeSet<>(Set.of(FOLDER, R2, S3, MINIO));
  }

  @Override
  public ObjectStore open(ObjectStoreSettings settings, TimeSource time, IdSource ids) {
    return switch (settings.type()) {
      case FOLDER -> new FolderObjectStore(folder(settings), time, ids);
      case R2, S3, MINIO -> new R2ObjectStore(bucket(settings), time, ids);
      default -> throw new IllegalArgumentException("the type is none of " + types());
    };
  }

  private static Path folder(ObjectStoreSettings settings) {
    try {
      return Path.of(given(settings.place(), "a folder has a path"));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("the folder's path is no path on this machine", e);
    }
  }

  static R2Settings bucket(ObjectStoreSettings settings) {
    String access = given(settings.accessKey(), "the access key of the bucket is missing");
    String secret = given(settings.secretKey(), "the secret key of the bucket is missing");
    return R2Settings.of(
        endpoint(settings),
        region(settings),
        given(settings.bucket(), "the bucket's name is missing"),
        new R2Credentials(access, secret));
  }

  private static URI endpoint(ObjectStoreSettings settings) {
    String place = settings.place();
    try {
      return new URI(place != null ? place : usualEndpoint(settings));
    } catch (URISyntaxException e) {
      // Its message would quote the address, in which somebody may have put a password.
      throw new IllegalArgumentException("the endpoint is no address", null);
    }
  }

  private static String usualEndpoint(ObjectStoreSettings settings) {
    return switch (settings.type()) {
      case R2 ->
          "https://"
              + label(settings.account(), "the account, or the endpoint, is missing")
              + ".r2.cloudflarestorage.com";
      case S3 ->
          "https://s3."
              + label(settings.region(), "the region, or the endpoint, is missing")
              + ".amazonaws.com";
      default -> throw new IllegalArgumentException("the endpoint is missing");
    };
  }

  private static String region(ObjectStoreSettings settings) {
    String usual = settings.type().equals(R2) ? "auto" : "us-east-1";
    return Objects.requireNonNullElse(settings.region(), usual);
  }

  private static String label(@Nullable String value, String ifMissing) {
    String label = given(value, ifMissing);
    if (!LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException(
          "account and region are small letters, digits and hyphens");
    }
    return label;
  }

  private static String given(@Nullable String value, String ifMissing) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(ifMissing);
    }
    return value;
  }
}
