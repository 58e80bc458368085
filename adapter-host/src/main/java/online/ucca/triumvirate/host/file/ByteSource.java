package online.ucca.triumvirate.host.file;

import java.io.IOException;

/** Bytes that can be read from any place. */
@FunctionalInterface
interface ByteSource {

  /** The bytes from a position on: as many as are asked for, or fewer where the source ends. */
  byte[] read(long position, int length) throws IOException;
}
