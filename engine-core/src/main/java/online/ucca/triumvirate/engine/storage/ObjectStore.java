package online.ucca.triumvirate.engine.storage;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import online.ucca.triumvirate.model.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A world's objects: packs and what else is made and kept whole. A store belongs to one world and
 * shares its bucket or folder with no other.
 *
 * <p>[OS-01 MUST] A write is acknowledged, by returning, only after the stored bytes were read back
 * and had the content's hash. [OS-02 MUST] A write that is not acknowledged leaves under the key
 * either what was there before or the whole content, never a part of it; what else it leaves, a
 * {@link #sweep} removes. [OS-03 MUST] A write that is repeated, by the store itself or by whoever
 * calls, never makes a second object. [OS-04 MUST] Bytes that do not have the hash they should have
 * are never handed out as good. [OS-05 MUST] Neither credentials nor presigned URLs stand in a
 * message or a log.
 *
 * <p>Instances are used by several threads and, on one bucket or folder, by several processes at
 * once. A store fails by {@link Refusal}; every method may refuse with {@code STO_UNAVAILABLE} or
 * {@code STO_ACCESS_DENIED}, and is ready for the next call when the cause is gone.
 */
public interface ObjectStore extends AutoCloseable {
  /** The youngest upload that a sweep may remove: until then, it may still be acknowledged. */
  Duration YOUNGEST_SWEPT = Duration.ofHours(1);

  /**
   * Stores an object, in place of the one that is there.
   *
   * @param key its key
   * @param content its content
   * @return what is stored, read back
   * @throws Refusal {@code STO_INTEGRITY} if the source does not hold the bytes it should, or what
   *     is stored stays wrong; {@code STO_FULL} if there is no space
   */
  StoredObject put(ObjectKey key, ObjectContent content);

  /**
   * Stores an object unless there is one. That the same content is there already is success.
   *
   * @param key its key
   * @param content its content
   * @return what is stored, read back
   * @throws Refusal {@code STO_EXISTS} if another content is there, which stays; else as {@link
   *     #put}
   */
  StoredObject create(ObjectKey key, ObjectContent content);

  /**
   * What is known of an object.
   *
   * @param key its key
   * @return its hash and length as it was stored; nothing if there is no such object
   */
  Optional<StoredObject> stat(ObjectKey key);

  /**
   * Reads an object whole.
   *
   * @param object the object as it was acknowledged
   * @return its bytes, which have the hash
   * @throws Refusal {@code STO_MISSING} if it is not there, {@code STO_INTEGRITY} if its bytes are
   *     others
   */
  byte[] get(StoredObject object);

  /**
   * Reads an object as a stream. The reader closes it. Only at its end is known whether the bytes
   * are right: do not pass them on as good before.
   *
   * @param object the object as it was acknowledged
   * @return its bytes; reading beyond the last refuses with {@code STO_INTEGRITY} if they were
   *     others
   * @throws Refusal {@code STO_MISSING} if it is not there
   */
  InputStream open(StoredObject object);

  /**
   * Lists keys in ascending order.
   *
   * @param prefix which objects
   * @param after the last key of the page before; null for the first page
   * @param limit how many keys at most, 1 to 1,000
   * @return a page
   */
  ObjectPage list(ObjectPrefix prefix, @Nullable ObjectKey after, int limit);

  /**
   * Removes an object. That there is none is success.
   *
   * @param key its key
   */
  void delete(ObjectKey key);

  /**
   * A URL by which its holder may read an object, without any other right.
   *
   * @param key the object's key
   * @param validity for how long
   * @return the URL, made for this request
   * @throws Refusal {@code STO_MISSING} if it is not there; {@code STO_NO_LINKS} if this store
   *     gives no URLs: stream the object by {@link #open} then
   */
  PresignedUrl presignGet(ObjectKey key, LinkValidity validity);

  /**
   * A URL by which its holder may store an object where there is none. What arrives so is not
   * acknowledged: {@link #measure} it.
   *
   * @param key the object's key
   * @param validity for how long
   * @return the URL, made for this request
   * @throws Refusal {@code STO_EXISTS} if there is an object; {@code STO_NO_LINKS} if this store
   *     gives no URLs
   */
  PresignedUrl presignPut(ObjectKey key, LinkValidity validity);

  /**
   * Reads an object whole and says what it is, whatever was said of it when it was stored.
   *
   * @param key its key
   * @return the hash and length of the bytes that are there; nothing if there is no such object
   */
  Optional<StoredObject> measure(ObjectKey key);

  /**
   * Removes what was begun and never acknowledged. An acknowledged object is never removed. One
   * sweep at a time for one bucket or folder.
   *
   * @param olderThan how long ago it was begun, at least {@link #YOUNGEST_SWEPT}
   * @return what was removed
   * @throws IllegalArgumentException if the age is less than that
   */
  SweepReport sweep(Duration olderThan);

  /** Lets go of connections and threads. */
  @Override
  void close();
}
