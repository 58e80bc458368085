package online.ucca.triumvirate.servers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A real S3 server in this process, which checks signatures and keeps objects in memory. */
final class BucketServer {
  static final String ACCESS_KEY = "an-access-key";
  static final String SECRET_KEY = "a-secret-key-that-nobody-logs";
  private static final int PAGE = 1_000;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final BlobStore BLOBS = new TransientNio2BlobStore();
  private static final S3Proxy PROXY = start();

  private BucketServer() {}

  private static S3Proxy start() {
    try {
      S3Proxy proxy =
          S3Proxy.builder()
              .blobStore(BLOBS)
              .endpoint(URI.create("http://127.0.0.1:0"))
              .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
              .build();
      proxy.start();
      return proxy;
    } catch (Exception e) {
      throw new IllegalStateException("the server does not start", e);
    }
  }

  static String endpoint() {
    return "http://127.0.0.1:" + PROXY.getPort();
  }

  /** A bucket that nobody used before. */
  static String newBucket() {
    String bucket = "bucket-" + NUMBER.incrementAndGet();
    BLOBS.createContainer(CreateBucketRequest.builder().bucket(bucket).build());
    return bucket;
  }

  /** Every name in a bucket, whoever put it there. */
  static List<String> names(String bucket) {
    List<String> names = new ArrayList<>();
    List<S3Object> page;
    do {
      page =
          BLOBS
              .list(
                  ListObjectsV2Request.builder()
                      .bucket(bucket)
                      .maxKeys(PAGE)
                      .startAfter(names.isEmpty() ? null : names.get(names.size() - 1))
                      .build())
              .contents();
      page.forEach(object -> names.add(object.key()));
    } while (page.size() == PAGE);
    return names;
  }
}
