/**
 * Objects in a bucket of an S3-compatible store: Cloudflare R2, Amazon S3, MinIO. No type of the
 * client library is shown.
 */
@NullMarked
package online.ucca.triumvirate.storage.r2;

import org.jspecify.annotations.NullMarked;
