package online.ucca.triumvirate.storage.r2;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.Http;
import io.minio.ListMultipartUploadsArgs;
import io.minio.ListMultipartUploadsResponse;
import io.minio.UploadPartArgs;
import io.minio.messages.ListMultipartUploadsResult;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.storage.CheckedStream;
import online.ucca.triumvirate.engine.storage.ObjectContent;
import online.ucca.triumvirate.engine.storage.ObjectKey;
import online.ucca.triumvirate.engine.storage.StorageRefusals;

/** Uploads in parts, for what is too large for one request. The parts become an object at once. */
final class PartedUpload {
  private final Bucket bucket;
  private final int partSize;

  PartedUpload(Bucket bucket, int partSize) {
    this.bucket = bucket;
    this.partSize = partSize;
  }

  /**
   * Sends a content in parts.
   *
   * @param headers the object's own headers
   * @param condition the condition under which the parts become the object
   * @return false if the condition did not hold, or whether it did is not known
   */
  boolean write(
      ObjectKey key, ObjectContent content, Http.Headers headers, Http.Headers condition) {
    String upload = begin(key, headers);
    boolean ended = false;
    try {
      Part[] parts = send(key, content, upload);
      boolean made = complete(key, upload, parts, condition);
      ended = made;
      return made;
    } finally {
      if (!ended) {
        abandon(key.value(), upload);
      }
    }
  }

  private String begin(ObjectKey key, Http.Headers headers) {
    try {
      return bucket
          .attempts()
          .of(
              () ->
                  bucket
                      .client()
                      .createMultipartUpload(
                          CreateMultipartUploadArgs.builder()
                              .bucket(bucket.name())
                              .object(key.value())
                              .headers(headers)
                              .build())
                      .get()
                      .result()
                      .uploadId());
    } catch (Attempts.Failed failed) {
      throw bucket.refusal(failed.fault(), key.value());
    }
  }

  private Part[] send(ObjectKey key, ObjectContent content, String upload) {
    List<Part> parts = new ArrayList<>();
    try (InputStream source = CheckedStream.of(key, content)) {
      for (byte[] part = source.readNBytes(partSize);
          part.length > 0;
          part = source.readNBytes(partSize)) {
        parts.add(send(key, upload, parts.size() + 1, part));
      }
    } catch (IOException e) {
      throw StorageRefusals.unavailable(key, "the content cannot be read from its source");
    }
    return parts.toArray(Part[]::new);
  }

  private Part send(ObjectKey key, String upload, int number, byte[] bytes) {
    try {
      return bucket
          .attempts()
          .of(
              () ->
                  bucket
                      .client()
                      .uploadPart(
                          UploadPartArgs.builder()
                              .bucket(bucket.name())
                              .object(key.value())
                              .uploadId(upload)
                              .partNumber(number)
                              .data(bytes, bytes.length)
                              .build())
                      .get()
                      .part());
    } catch (Attempts.Failed failed) {
      throw bucket.refusal(failed.fault(), key.value());
    }
  }

  private boolean complete(ObjectKey key, String upload, Part[] parts, Http.Headers condition) {
    try {
      return bucket
          .attempts()
          .of(
              () -> {
                bucket
                    .client()
                    .completeMultipartUpload(
                        CompleteMultipartUploadArgs.builder()
                            .bucket(bucket.name())
                            .object(key.value())
                            .uploadId(upload)
                            .parts(parts)
                            .extraHeaders(condition)
                            .build())
                    .get();
                return true;
              });
    } catch (Attempts.Failed failed) {
      // Missing: an earlier attempt completed it, and its answer was lost.
      if (failed.is(BucketFault.Kind.CONDITION) || failed.is(BucketFault.Kind.MISSING)) {
        return false;
      }
      throw bucket.refusal(failed.fault(), key.value());
    }
  }

  /** Uploads that were begun before a moment and never completed. */
  int sweep(Instant before) {
    int swept = 0;
    for (ListMultipartUploadsResult.Upload upload : unfinished()) {
      if (upload.initiated().toInstant().isBefore(before)) {
        abort(upload.objectName(), upload.uploadId());
        swept++;
      }
    }
    return swept;
  }

  private List<ListMultipartUploadsResult.Upload> unfinished() {
    List<ListMultipartUploadsResult.Upload> all = new ArrayList<>();
    ListMultipartUploadsResult page = page("", "");
    all.addAll(page.uploads());
    while (page.isTruncated()) {
      page = page(page.nextKeyMarker(), page.nextUploadIdMarker());
      all.addAll(page.uploads());
    }
    return all;
  }

  private ListMultipartUploadsResult page(String key, String upload) {
    ListMultipartUploadsArgs.Builder request =
        ListMultipartUploadsArgs.builder().bucket(bucket.name());
    if (!key.isEmpty()) {
      request.keyMarker(key).uploadIdMarker(upload);
    }
    try {
      ListMultipartUploadsResponse answer =
          bucket.attempts().of(() -> bucket.client().listMultipartUploads(request.build()).get());
      return answer.result();
    } catch (Attempts.Failed failed) {
      throw bucket.refusal(failed.fault(), "");
    }
  }

  private void abort(String object, String upload) {
    try {
      bucket
          .attempts()
          .of(
              () ->
                  bucket
                      .client()
                      .abortMultipartUpload(
                          AbortMultipartUploadArgs.builder()
                              .bucket(bucket.name())
                              .object(object)
                              .uploadId(upload)
                              .build())
                      .get());
    } catch (Attempts.Failed failed) {
      if (!failed.is(BucketFault.Kind.MISSING)) {
        throw bucket.refusal(failed.fault(), object);
      }
    }
  }

  /** Clears up after a failure, as far as the bucket lets it. */
  private void abandon(String object, String upload) {
    try {
      abort(object, upload);
    } catch (RuntimeException e) {
      // The sweep removes it; the failure that led here is what is told.
    }
  }
}
