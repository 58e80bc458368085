package online.ucca.triumvirate.storage.r2;

import io.minio.GetObjectArgs;
import io.minio.GetObjectResponse;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsV2Args;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.MinioException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.PresignedUrl;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.model.error.Refusal;

/** The requests that a bucket is asked, each tried again while its fault may pass. */
final class Bucket implements AutoCloseable {
  private static final long FIRST_PAUSE = 100;

  private final MinioAsyncClient client;
  private final OkHttpClient http;
  private final String name;
  private final Attempts attempts;

  Bucket(R2Settings settings) {
    http =
        new OkHttpClient.Builder()
            .connectTimeout(settings.timeout())
            .readTimeout(settings.timeout())
            .writeTimeout(settings.timeout())
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .protocols(List.of(Protocol.HTTP_1_1))
            .build();
    client =
        MinioAsyncClient.builder()
            .endpoint(settings.endpoint().toString())
            .region(settings.region())
            .credentials(settings.credentials().accessKey(), settings.credentials().secretKey())
            .httpClient(http)
            .build();
    name = settings.bucket();
    attempts =
        new Attempts(
            settings.attempts(), Math.min(FIRST_PAUSE, settings.timeout().toMillis() / 10 + 1));
  }

  Attempts attempts() {
    return attempts;
  }

  MinioAsyncClient client() {
    return client;
  }

  String name() {
    return name;
  }

  /**
   * What an object is.
   *
   * @param head what the bucket says of it
   * @param there what its bytes are
   */
  record Look(Head head, StoredObject there) {}

  /** Writes an object in one request; false if the condition did not hold. */
  boolean write(String object, byte[] bytes, String mediaType, Http.Headers headers) {
    try {
      return attempts.of(
          () -> {
            client
                .putObject(
                    PutObjectAPIArgs.builder()
                        .bucket(name)
                        .object(object)
                        .contentType(mediaType)
                        .headers(headers)
                        .data(bytes, bytes.length)
                        .build())
                .get();
            return true;
          });
    } catch (Attempts.Failed failed) {
      if (failed.is(BucketFault.Kind.CONDITION)) {
        return false;
      }
      throw refusal(failed.fault(), object);
    }
  }

  Optional<Head> head(String object) {
    return unlessMissing(
        object,
        () ->
            Head.of(
                client
                    .statObject(StatObjectArgs.builder().bucket(name).object(object).build())
                    .get()
                    .headers()));
  }

  /** Reads an object whole and measures it. */
  Optional<Look> look(ObjectKey key) {
    return unlessMissing(
        key.value(),
        () -> {
          try (GetObjectResponse bytes = request(key.value())) {
            return new Look(Head.of(bytes.headers()), StoredObject.measured(key, bytes));
          }
        });
  }

  /** Begins to read an object. */
  Optional<InputStream> open(String object) {
    return unlessMissing(object, () -> request(object));
  }

  /** Reads an object whole. */
  Optional<byte[]> read(String object) {
    return unlessMissing(
        object,
        () -> {
          try (GetObjectResponse bytes = request(object)) {
            return bytes.readAllBytes();
          }
        });
  }

  private GetObjectResponse request(String object) throws Exception {
    return client.getObject(GetObjectArgs.builder().bucket(name).object(object).build()).get();
  }

  void delete(String object) {
    unlessMissing(
        object,
        () -> {
          client.removeObject(RemoveObjectArgs.builder().bucket(name).object(object).build()).get();
          return object;
        });
  }

  /** Names in ascending order, as many as one answer holds. */
  List<String> names(String prefix, String after, int most) {
    return unlessMissing(
            prefix,
            () -> {
              ListObjectsV2Args.Builder request =
                  ListObjectsV2Args.builder().bucket(name).prefix(prefix).maxKeys(most);
              if (!after.isEmpty()) {
                request.startAfter(after);
              }
              List<String> names = new ArrayList<>();
              client
                  .listObjectsV2(request.build())
                  .get()
                  .result()
                  .contents()
                  .forEach(found -> names.add(found.objectName()));
              return names;
            })
        .orElse(List.of());
  }

  /** A URL for one request; made here, without asking the bucket. */
  URI presign(PresignedUrl.Method method, String object, int seconds) {
    try {
      return URI.create(
          client.getPresignedObjectUrl(
              GetPresignedObjectUrlArgs.builder()
                  .method(method == PresignedUrl.Method.GET ? Http.Method.GET : Http.Method.PUT)
                  .bucket(name)
                  .object(object)
                  .expiry(seconds, TimeUnit.SECONDS)
                  .build()));
    } catch (MinioException e) {
      throw refusal(BucketFault.of(e), object);
    }
  }

  /** The refusal of a request, with bucket and key of what it was about, and no address. */
  Refusal refusal(BucketFault fault, String object) {
    return fault.refusal(name + "/" + object);
  }

  private <T> Optional<T> unlessMissing(String object, Attempts.Request<T> request) {
    try {
      return Optional.of(attempts.of(request));
    } catch (Attempts.Failed failed) {
      if (failed.is(BucketFault.Kind.MISSING)) {
        return Optional.empty();
      }
      throw refusal(failed.fault(), object);
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
