package online.ucca.triumvirate.storage.contract;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import online.ucca.triumvirate.engine.storage.StoredObject;
import online.ucca.triumvirate.storage.r2.R2Credentials;
import online.ucca.triumvirate.storage.r2.R2Settings;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A real S3 server in this process, which checks signatures and keeps objects in memory. */
final class S3Server {
  static final String ACCESS_KEY = "an-access-key";
  static final String SECRET_KEY = "a-secret-key-that-nobody-logs";
  private static final AtomicInteger BUCKETS = new AtomicInteger();

  private static final S3Server SHARED = start();

  private final BlobStore blobs;
  private final S3Proxy proxy;

  S3Server(BlobStore blobs) throws Exception {
    this.blobs = blobs;
    proxy =
        S3Proxy.builder()
            .blobStore(blobs)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
            .build();
    proxy.start();
  }

  /** The one that tests share, each with a bucket of its own; it ends with this process. */
  static S3Server shared() {
    return SHARED;
  }

  private static S3Server start() {
    try {
      return new S3Server(new TransientNio2BlobStore());
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  int port() {
    return proxy.getPort();
  }

  BlobStore blobs() {
    return blobs;
  }

  /** A new bucket of its own for each test. */
  R2Settings newBucket() {
    String bucket = "world-" + BUCKETS.incrementAndGet();
    blobs.createContainer(CreateBucketRequest.builder().bucket(bucket).build());
    return R2Settings.of(
        URI.create("http://127.0.0.1:" + port()),
        "auto",
        bucket,
        new R2Credentials(ACCESS_KEY, SECRET_KEY));
  }

  /** Changes an object's bytes behind the server's back; its metadata stay. */
  void overwrite(String bucket, StoredObject object, byte[] bytes) {
    var head =
        blobs.blobMetadata(
            HeadObjectRequest.builder().bucket(bucket).key(object.key().value()).build());
    blobs.putBlob(
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(object.key().value())
            .metadata(head.metadata())
            .contentLength((long) bytes.length)
            .build(),
        new ByteArrayInputStream(bytes));
  }

  void stop() throws Exception {
    proxy.stop();
    blobs.close();
  }
}
